import { arrive, go, open, press, reach } from "./keys";
import { expect, test } from "./test";

test("the first Tab offers to skip to the content, and Enter goes there", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });

  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("filters are chosen, dated and cleared by keyboard alone, and the focus is always seen", async ({
  page,
}) => {
  await open(page, "/");
  await go(page, page.getByRole("link", { name: /^Partial change \d+$/ }), "/?extent=partial");

  await reach(page, page.getByLabel("From"));
  await page.keyboard.type("07182018");
  await press(page, page.getByRole("button", { name: "Show these dates" }));
  await arrive(page, "/?extent=partial&from=2018-07-18&until=");
  await expect(page.getByRole("link", { name: /^from 18 July 2018/ })).toBeVisible();

  await go(page, page.getByRole("link", { name: "Clear all" }), "/");
});

test("on a phone the filters are folded, and open by keyboard and by touch", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page, "/");
  const filter = page.getByRole("link", { name: /^Partial change \d+$/ });
  const fold = page.getByText("Filter the pairs");
  await expect(filter).toBeHidden();

  await press(page, fold);
  await expect(filter).toBeVisible();
  await fold.click();
  await expect(filter).toBeHidden();
});
