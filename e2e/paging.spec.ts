import { DESK_RECORDS } from "../seed/scenario-names";
import { expect, follow, headlines, test } from "./test";

test("the first page shows the newest pairs, and older ones follow until there are no more", async ({
  page,
}) => {
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  const heading = await page.getByRole("heading", { name: /^Newest pairs/ }).textContent();
  const total = Number(heading?.match(/\d+/));
  const newest = await headlines(page);
  // The scenarios publish the pair of the two twins last.
  expect(newest[0]).toBe(`Invented: ${DESK_RECORDS.ofTwin.replaceAll("-", " ")}`);

  const seen = [...newest];
  const older = page.getByRole("link", { name: "Older pairs" });
  while (await older.isVisible()) {
    await follow(older);
    await expect(page.getByRole("heading", { name: `Older pairs ${total} pairs` })).toBeVisible();
    seen.push(...(await headlines(page)));
  }
  expect(seen).toHaveLength(total);
  expect(new Set(seen).size).toBe(total);
  expect(total).toBeGreaterThan(newest.length);

  await follow(page.getByRole("link", { name: "Back to the newest" }));
  expect(await headlines(page)).toEqual(newest);
});

test("paging keeps the filters, and another filter starts again at the newest", async ({ page }) => {
  await page.goto("/?relation=corrects_fact");
  await follow(page.getByRole("link", { name: "Older pairs" }));
  await expect(page).toHaveURL(/\/\?relation=corrects_fact&after=/);
  const labels = page.getByRole("list", { name: "Labels" });
  const shown = await labels.count();
  expect(shown).toBeGreaterThan(0);
  await expect(labels.filter({ hasText: "Corrects a fact" })).toHaveCount(shown);

  await follow(page.getByRole("link", { name: /^Partial change \d+$/ }));
  await expect(page).toHaveURL("/?relation=corrects_fact&extent=partial");
});

test("a page that no longer exists shows an end, not an error", async ({ page }) => {
  const answer = await page.goto("/?after=0000");

  expect(answer?.status()).toBe(200);
  expect(await headlines(page)).toEqual([]);
  await expect(page.getByRole("link", { name: "Back to the newest" })).toBeVisible();
});
