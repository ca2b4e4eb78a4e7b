import type { Page } from "@playwright/test";
import { foldOut, OF_COLOUR, violations } from "./axe";
import { choose, open, press, type } from "./keys";
import { chooseWords, openPasted } from "./quoting";
import { expect, test } from "./test";

const ALWAYS = "The brass kettle has always belonged to the museum of Sampleton.";
const NEVER = "The brass kettle has never belonged to the museum of Sampleton.";

test("what was said before is shown beside words as they are entered, with the words that differ", async ({
  desk,
}) => {
  const page = await desk.at("editor", { viewport: { width: 1440, height: 900 } });
  await enter(page, { words: ALWAYS, on: "2020-03-04", speaker: "Kay Kettle" });
  await openPasted(page, "https://sampleton.example/kettle-typed", `Minutes.\n\n${NEVER}\n`);
  await page.getByRole("button", { name: "Type or paste a quotation" }).click();
  const words = page.getByRole("textbox", { name: "Words" });
  await words.fill(ALWAYS);
  const line = page.getByRole("link", { name: /^Said before: the same words \(1\)/ });
  await expect(line, "the same words, by anybody: nobody said yet who speaks").toBeVisible();

  await page.getByRole("combobox", { name: /^Speaker/ }).fill("Kay Kettle");
  await page.getByRole("option", { name: "Kay Kettle" }).click();
  await words.fill(NEVER);
  await expect(page.getByRole("link", { name: /^Said before: may disagree \(1\)/ })).toBeVisible();
  const panel = page.getByRole("region", { name: "Said before" });
  await expect(panel).toContainText("“never” stands where “always” stood");
  await expect(panel.locator("mark")).toHaveText(["always", "never"]);
  await expect(panel.getByRole("button"), "nothing can be decided of what is not saved").toHaveCount(0);
  await looks(page, "quotation");

  await words.fill("Penguins juggle marmalade beside nobody.");
  await expect(page.getByText("Nothing like it is recorded.").first()).toBeVisible();
});

test("by keyboard, a suggestion is dismissed with a reason, brought back, and made a pair", async ({
  desk,
}) => {
  const page = await desk.at("editor");
  const said = [
    "The tin whistle has always been sold at the north gate.",
    "The tin whistle has never been sold at the north gate.",
  ] as const;
  await enter(page, { words: said[0], on: "2020-03-04", speaker: "Tim Whistle" });
  await enter(page, { words: said[1], on: "2021-03-04", speaker: "Tim Whistle" });
  const panel = page.getByRole("region", { name: "Said before" });
  await expect(panel).toContainText("“never” stands where “always” stood");
  await looks(page, "statement");

  await open(page, page.url());
  await press(page, panel.getByText(/^Does not disagree…/));
  await press(page, panel.getByRole("button", { name: "Do not show it again" }));
  await expect(panel.getByRole("alert").first()).toContainText("Choose why it should not be shown again.");
  await choose(page, panel.getByRole("group", { name: /^Why/ }), "Both can be true");
  await type(page, panel.getByRole("textbox", { name: "In a few words" }), "The gate was moved.");
  await press(page, panel.getByRole("button", { name: "Do not show it again" }));
  await expect(panel.getByText(/^Not shown again: “The tin whistle/)).toBeFocused();
  await press(page, panel.getByRole("button", { name: "Undo" }));
  await expect(panel.getByRole("listitem")).toBeFocused();

  await press(page, panel.getByText(/^Does not disagree…/));
  await choose(page, panel.getByRole("group", { name: /^Why/ }), "Both can be true");
  await type(page, panel.getByRole("textbox", { name: "In a few words" }), "The gate was moved.");
  await press(page, panel.getByRole("button", { name: "Do not show it again" }));
  await expect(panel.getByText(/^Not shown again: /)).toBeFocused();
  await open(page, page.url());
  await expect(panel).toContainText("Nothing like it is recorded");
  await press(page, panel.getByText("Not shown again (1)"));
  await expect(panel.getByRole("list", { name: "Not shown again" })).toContainText(
    "Both can be true, “The gate was moved.”",
  );

  const admin = await desk.at("admin");
  await admin.goto("/desk/suggestions");
  const row = admin.getByRole("row").filter({ hasText: "The gate was moved." });
  await expect(row).toContainText("Both can be true");
  await foldOut(admin);
  await looks(admin, "precision");
  expect(await violations(admin)).toEqual([]);
  expect((await page.request.get("/desk/suggestions")).status(), "for administrators alone").toBe(403);

  await press(page, panel.getByRole("button", { name: /^Show it again/ }));
  await expect(panel).toContainText("“never” stands where “always” stood");
  await press(page, panel.getByRole("button", { name: /^Make a pair with/ }));
  await page.waitForURL(/\/desk\/pairs\/new\?earlier=.*&later=/);
  await expect(page.getByRole("region", { name: "Earlier statement" })).toContainText(said[0]);
  await expect(page.getByRole("region", { name: "Later statement" })).toContainText(said[1]);
  const earlier = page.getByRole("region", { name: "Earlier statement" });
  await earlier.getByRole("button", { name: "Choose another" }).click();
  const suggested = earlier.getByRole("region", { name: "Suggested for the earlier side" });
  await expect(suggested).toContainText("“never” stands where “always” stood");
  await suggested.getByRole("button", { name: /^Choose what is suggested/ }).click();
  await expect(earlier.getByRole("button", { name: "Choose another" })).toBeVisible();
});

type Said = { words: string; on: string; speaker: string };

/** Adds a statement from a source of its own, and comes out on its page. */
async function enter(page: Page, { words, on, speaker }: Said) {
  await openPasted(
    page,
    `https://sampleton.example/${encodeURIComponent(words)}`,
    `Minutes of ${on}.\n\n${words}\n`,
  );
  await chooseWords(page, words);
  const field = page.getByRole("combobox", { name: /^Speaker/ });
  await field.fill(speaker);
  const option = page.getByRole("option").first();
  await expect(option).toContainText(speaker);
  const isNew = /^Create/.test((await option.textContent()) ?? "");
  await option.click();
  if (isNew) await page.getByRole("button", { name: "Add the speaker" }).click();
  const [year = "", month = "", day = ""] = on.split("-").map((part) => String(Number(part)));
  const date = page.getByRole("group", { name: /^Said on/ });
  for (const [name, value] of Object.entries({ Day: day, Month: month, Year: year })) {
    await date.getByLabel(name, { exact: true }).fill(value);
  }
  await page.getByRole("button", { name: "Save the statement" }).click();
  await expect(page.getByText("The statement is saved", { exact: true })).toBeVisible();
}

/** Nothing is wider than the window and no rule is broken, at either width, in light and in dark. */
async function looks(page: Page, name: string) {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    if (process.env.E2E_PICTURES) {
      await page.screenshot({ path: `${process.env.E2E_PICTURES}/${name}-${width}.png`, fullPage: true });
    }
    expect(await violations(page), `${width} px`).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, OF_COLOUR), `${width} px, dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}
