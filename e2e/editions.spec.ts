import { SCENARIOS } from "@/seed/scenario-names";
import { expect, test } from "./test";

const { corrected, withdrawn } = SCENARIOS;
const CORRECTION = "We had named the wrong body: the mayor announced the fee, not the council.";
const WITHDRAWAL = "The second statement was made by somebody else of the same name.";

test("a corrected pair says on top what was wrong, and shows the corrected words", async ({ page }) => {
  const answer = await page.goto(`/pairs/${corrected}`);
  expect(answer?.status()).toBe(200);
  const notice = page.getByRole("complementary", { name: /^Corrected on \d/ });

  await expect(notice).toContainText(CORRECTION);
  const isAbove = await notice.evaluate((element) => {
    const title = document.querySelector("h1");
    return Boolean(title && element.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(isAbove).toBe(true);
  await expect(page.getByRole("region", { name: "Summary" })).toContainText("not by the council.");
  await expect(page.getByText(/^Edition 2, /)).toBeVisible();
});

test("the history lists every edition, newest first, with what changed marked and its hash", async ({
  page,
}) => {
  await page.goto(`/pairs/${corrected}`);
  await page.getByRole("link", { name: "What was changed" }).click();
  await expect(page).toHaveURL(`/pairs/${corrected}/editions`);
  const editions = page.getByRole("main").getByRole("article");

  await expect(editions.getByRole("heading", { level: 2 })).toHaveText(["Edition 2", "Edition 1"]);
  await expect(editions.first()).toContainText(CORRECTION);
  await expect(editions.first()).toMatchAriaSnapshot(`
    - heading "Changed since edition 1" [level=3]
    - term: Summary
    - definition:
      - paragraph:
        - deletion: "removed: An invented case for the tests: nobody said this. end removed"
      - paragraph:
        - insertion: "added: Corrected summary: the fee was announced by the mayor, not by the council. end added"
  `);
  await expect(editions.getByRole("code")).toHaveText([/^[0-9a-f]{64}$/, /^[0-9a-f]{64}$/]);
});

test("a superseded edition stays as it was published, under a banner that leads to the newest", async ({
  page,
}) => {
  const answer = await page.goto(`/pairs/${corrected}/editions/1`);
  expect(answer?.status()).toBe(200);

  await expect(page.getByRole("region", { name: "Summary" })).toContainText("nobody said this.");
  await expect(page.getByText(CORRECTION)).toBeHidden();
  const banner = page.getByRole("complementary", { name: "This is edition 1 of 2" });
  await banner.getByRole("link", { name: "The newest is edition 2" }).click();
  await expect(page).toHaveURL(`/pairs/${corrected}`);
});

test("the newest edition has an address of its own, without a banner", async ({ page }) => {
  const answer = await page.goto(`/pairs/${corrected}/editions/2`);

  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("complementary", { name: /^This is edition/ })).toBeHidden();
  await expect(page.getByRole("complementary", { name: /^Corrected on/ })).toContainText(CORRECTION);
});

test("a withdrawn pair answers 410 with its notice, and its history stays open", async ({ page }) => {
  const answer = await page.goto(`/pairs/${withdrawn}`);
  expect(answer?.status()).toBe(410);
  await expect(page.getByRole("heading", { name: "This pair has been withdrawn" })).toBeVisible();
  await expect(page.getByRole("blockquote")).toHaveText(WITHDRAWAL);

  await page.getByRole("link", { name: "read its history" }).click();
  await expect(page).toHaveURL(`/pairs/${withdrawn}/editions`);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Edition 2", "Edition 1"]);
});

test("the editions of a withdrawn pair are still there, and say that it was withdrawn", async ({ page }) => {
  const answer = await page.goto(`/pairs/${withdrawn}/editions/1`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("blockquote").first()).toHaveText("The moon bridge opens in May.");

  const banner = page.getByRole("complementary", { name: /^This is edition 1 of 2, and .* withdrawn$/ });
  await expect(banner.getByRole("link", { name: "Why the pair was withdrawn" })).toBeVisible();
  expect((await page.request.get(`/pairs/${withdrawn}/editions/2`)).status()).toBe(200);
});

test("corrections and withdrawals stand on one page, the newest first", async ({ page }) => {
  await page.goto("/corrections");
  const corrections = page.getByRole("main").getByRole("article");

  await expect(corrections).toContainText([WITHDRAWAL, CORRECTION]);
  await expect(corrections.getByRole("heading")).toHaveText([
    "Invented: moon bridge",
    "Invented: lantern fee",
  ]);
});
