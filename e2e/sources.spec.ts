import type { Page } from "@playwright/test";
import { expect, required, test } from "./test";

const sourceOf = (page: Page, publisher: string) =>
  page.getByRole("region", { name: "Sources" }).getByRole("article").filter({ hasText: publisher });

test("every source says in words what the check of the quotation found", async ({ page }) => {
  await page.goto("/pairs/would-wouldnt");

  await expect(
    sourceOf(page, "TheBlaze").getByRole("button", { name: "Found word for word in our stored copy" }),
  ).toBeVisible();
  await expect(
    sourceOf(page, "The American Journal").getByRole("button", { name: "Not found in our stored copy" }),
  ).toBeVisible();
  await expect(
    sourceOf(page, "UPI").getByRole("button", { name: "Our stored copy has different words" }),
  ).toHaveCount(2);
});

test("a source that prints other words shows which", async ({ page }) => {
  await page.goto("/pairs/incredible-offer");
  const cnbc = sourceOf(page, "CNBC");

  await expect(cnbc).toContainText('CBS News prints "investigations", CNBC "investigators".');
  await page.goto("/pairs/would-wouldnt");
  const differences = sourceOf(page, "UPI").last().getByRole("listitem");
  await expect(differences.filter({ hasText: "Our copy has see any, the quotation nothing." })).toHaveCount(
    1,
  );
});

test("a source's stored copy shows the words in their place, when it was stored and its hash", async ({
  page,
}) => {
  await page.goto("/pairs/would-wouldnt");
  const copy = sourceOf(page, "TheBlaze").getByRole("group");
  await expect(copy.locator("mark")).toBeHidden();
  await copy.getByText("The words in our stored copy").click();

  await expect(copy.locator("mark")).toHaveText(
    "I have President Putin; he just said it’s not Russia.\n\nI will say this: I don’t see any reason why it " +
      "would be, but I really do want to see the server.",
  );
  await expect(copy.getByRole("time")).toHaveAttribute("datetime", /^\d{4}-\d\d-\d\dT\d\d:\d\d/);
  await expect(copy.getByRole("code")).toHaveAttribute("title", /^[0-9a-f]{64}$/);
});

test("a source leads to its address, and to the very words there", async ({ page }) => {
  await page.goto("/pairs/would-wouldnt");
  const source = sourceOf(page, "TheBlaze");
  const title = source.getByRole("heading").getByRole("link");
  const address = required(await title.getAttribute("href"), "The title leads nowhere.");

  expect(new URL(address).hostname).toBe("www.theblaze.com");
  await expect(source.getByRole("link", { name: "The words at the source" })).toHaveAttribute(
    "href",
    `${address}#:~:text=think%20it%E2%80%99s%20Russia.-,I%20have%20President%20Putin%3B%20he,` +
      "want%20to%20see%20the%20server.,-But%20I%20have",
  );
});

test("a pair can be cited by an edition, its date and an address that keeps it", async ({ page }) => {
  await page.goto("/pairs/would-wouldnt");
  await expect(page.getByRole("region", { name: "How to cite" }).getByRole("paragraph").first()).toHaveText(
    /^“Trump corrects “would” to “wouldn’t” .*”, edition 1, \d{1,2} \w+ \d{4}, Restated, \/pairs\/would-wouldnt\/editions\/1$/,
  );
  await expect(page.getByText(/^Edition 1, \d{1,2} \w+ \d{4}/)).toBeVisible();
});
