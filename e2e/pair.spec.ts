import { expect, test } from "./test";

test.beforeEach(async ({ page }) => {
  const answer = await page.goto("/pairs/would-wouldnt");
  expect(answer?.status()).toBe(200);
});

test("a pair shows both statements whole, each with the compared passage marked", async ({ page }) => {
  const statements = page.getByRole("region", { name: "The two statements" });
  const before = statements.getByRole("figure").filter({ hasText: "Before" });
  const after = statements.getByRole("figure").filter({ hasText: "After" });

  await expect(before.getByRole("blockquote")).toHaveText(
    "I have President Putin; he just said it’s not Russia. I will say this: I don’t see any reason why it " +
      "would be, but I really do want to see the server.",
  );
  await expect(before.locator("mark")).toHaveText("I don’t see any reason why it would be");
  await expect(after.getByRole("blockquote")).toHaveText(
    "In a key sentence in my remarks, I said the word would instead of wouldn’t. The sentence should have " +
      "been, I don’t see any reason why it wouldn’t be Russia.",
  );
  await expect(after.locator("mark")).toHaveText("I don’t see any reason why it wouldn’t be Russia");
});

test("each statement says who made it in which office, when and where", async ({ page }) => {
  const figures = page.getByRole("region", { name: "The two statements" }).getByRole("figure");

  await expect(figures).toHaveCount(2);
  await expect(figures.nth(0)).toMatchAriaSnapshot(`
    - figure:
      - paragraph:
        - strong: Before
        - time: 16 July 2018
      - blockquote
      - paragraph:
        - link "Donald Trump":
          - /url: /speakers/donald-trump
        - text: ", President of the United States"
      - paragraph: Joint press conference with Vladimir Putin, Helsinki summit, Helsinki, Finland
  `);
  await expect(figures.nth(1)).toMatchAriaSnapshot(`
    - figure:
      - paragraph:
        - strong: After
        - time: 17 July 2018
      - blockquote
      - paragraph:
        - link "Donald Trump"
        - text: ", President of the United States"
      - paragraph: Meeting with members of Congress, Cabinet Room, White House, Washington
  `);
});

test("the change is shown as deletions and insertions, and said in words", async ({ page }) => {
  await expect(page.getByRole("region", { name: "The words that changed" })).toMatchAriaSnapshot(`
    - region "The words that changed":
      - /children: equal
      - heading "The words that changed" [level=2]
      - paragraph:
        - /children: equal
        - text: I don’t see any reason why it
        - deletion: "removed: would end removed"
        - insertion: "added: wouldn’t end added"
        - text: be
        - insertion: "added: Russia end added"
      - paragraph: “would” became “wouldn’t” and “Russia” was added.
  `);
});

test("the judgement names relation, extent, acknowledgement and issuer apart", async ({ page }) => {
  await expect(
    page.getByRole("region", { name: "How the later statement relates to the earlier one" }),
  ).toMatchAriaSnapshot(`
    - term: Relation
    - definition:
      - button "Corrects wording"
    - term: Change of meaning
    - definition:
      - button "Full change"
    - term: Acknowledgement
    - definition:
      - button "Acknowledged"
    - term: Issued by
    - definition:
      - button "The speaker"
  `);
});

test("the answers that the judgement rests on are shown with their questions", async ({ page }) => {
  const rubric = page.getByRole("region", { name: "Behind the judgement" });

  await expect(rubric.getByRole("term")).toHaveText([
    /^Is it the same subject\?/,
    /^Is it the same question\?/,
    /^What changed: wording, a fact or the position\?/,
    /^Did new facts come in between\?/,
    /^Was the change acknowledged\?/,
  ]);
  await expect(rubric.getByRole("definition")).toHaveText(["Yes", "Yes", "The wording", "No", "Yes"]);
});

test("a statement made for somebody else names both, and says who spoke", async ({ page }) => {
  await page.goto("/pairs/incredible-offer");
  const after = page.getByRole("region", { name: "The two statements" }).getByRole("figure").nth(1);

  await expect(after).toContainText(
    /Sarah Sanders, White House Press Secretary, speaking for Donald Trump, President of the United States/,
  );
  await expect(page.getByRole("button", { name: "A spokesperson" })).toBeVisible();
});

test("a result of no change is shown as plainly as any other", async ({ page }) => {
  await page.goto("/pairs/ask-the-question");
  const judgement = page.getByRole("region", { name: "How the later statement relates to the earlier one" });

  await expect(judgement.getByRole("button", { name: "Reaffirms" })).toBeVisible();
  await expect(judgement.getByRole("button", { name: "No change" })).toBeVisible();
});
