import { expect, test } from "./test";

test("a reviewer finds in the queue what waits for them, and is told of it by a notice", async ({ desk }) => {
  const page = await desk.at("reviewer");
  await page.goto("/desk");
  await expect(page.getByRole("link", { name: /^Waiting for me/ })).toHaveAttribute("aria-current", "page");
  await expect(page.getByRole("link", { name: "Invented: market bell" })).toBeVisible();
  await page.getByRole("link", { name: /^Notices/ }).click();
  const notices = page.getByRole("list", { name: "Notices" });
  const notice = notices.getByRole("listitem").filter({ hasText: "market bell" });
  await expect(notice).toContainText("Unread");
  await notice.getByRole("button", { name: /^Mark as read/ }).click();
  await expect(notice).not.toContainText("Unread");
});

test("a scale that is used by nothing can be changed, and scales are for administrators", async ({
  desk,
}) => {
  const editor = await desk.at("editor");
  expect((await editor.goto("/desk/scales"))?.status()).toBe(403);
  const page = await desk.at("admin");
  await page.goto("/desk/scales/new");
  await page.getByRole("textbox", { name: "Name of the scale" }).fill("Lantern scale");
  for (const [place, word] of ["Lit", "Dark"].entries()) {
    await page.getByRole("textbox", { name: `Rating ${place + 1}`, exact: true }).fill(word);
    await page.getByRole("textbox", { name: `What rating ${place + 1} means` }).fill(`It is ${word}.`);
  }
  await page.getByRole("button", { name: "Add the scale" }).click();
  await page.getByRole("link", { name: "Change Lantern scale" }).click();
  await page.getByRole("button", { name: /^Down.*Lit/ }).click();
  await page.getByRole("button", { name: "Save the scale" }).click();
  await expect(page.getByRole("region", { name: "Lantern scale" }).getByRole("term")).toHaveText([
    "Dark",
    "Lit",
  ]);
});

test("on a telephone the menu folds out without a script, and marks the page that is open", async ({
  desk,
}) => {
  const page = await desk.at("editor", { viewport: { width: 390, height: 844 } });
  await page.goto("/desk/questions");
  await page.getByRole("navigation", { name: "Desk" }).getByText("Menu").click();
  await expect(page.getByRole("link", { name: "Questions", exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await expect(page.getByRole("link", { name: "Occasions" })).toBeVisible();
});
