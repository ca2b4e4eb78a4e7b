import type { Page } from "@playwright/test";
import { STATEMENTS } from "../seed/scenario-names";
import { expect } from "./test";

/** The questions that publishing asks, in the order of the form, with an answer to each. */
export const JUDGEMENT = [
  ["Is it the same subject?", "Yes"],
  ["Is it the same question?", "Yes"],
  ["What changed: wording, a fact or the position?", "The wording"],
  ["Did new facts come in between?", "No"],
  ["Was the change acknowledged?", "Yes"],
  ["Relation", "Corrects wording"],
  ["Change of meaning", "Full change"],
  ["Acknowledgement", "Acknowledged"],
  ["Issued by", "The speaker"],
] as const;

/** Makes a pair of two prepared statements by the form for a new one; returns the address of its composer. */
export async function startPair(
  page: Page,
  about: keyof typeof STATEMENTS,
  headline: string,
): Promise<string> {
  const [before, after] = STATEMENTS[about];
  await page.goto("/desk/pairs/new");
  await choose(page, "earlier", before);
  await choose(page, "later", after);
  await page.getByRole("textbox", { name: "Headline" }).fill(headline);
  await page.getByRole("button", { name: "Start the pair" }).click();
  await page.waitForURL(/\/desk\/pairs\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1, name: headline })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function choose(page: Page, side: "earlier" | "later", quote: string) {
  const search = page.getByRole("search", { name: `Find the ${side} statement` });
  await search.getByRole("searchbox", { name: "Words" }).fill(quote.replace(/^I meant to say: /, ""));
  const found = search.getByRole("listitem").filter({ hasText: quote });
  await found.getByRole("button", { name: /^Choose: / }).click();
  await expect(page.getByRole("region", { name: sideName(side) })).toContainText("Choose another");
}

function sideName(side: "earlier" | "later"): string {
  return side === "earlier" ? "Earlier statement" : "Later statement";
}

/** Fills in all that publishing asks for. */
export async function judge(page: Page, summary: string) {
  const form = page.getByRole("form", { name: "Pair" });
  for (const [question, answer] of JUDGEMENT) {
    await form
      .getByRole("group", { name: question, exact: true })
      .getByRole("radio", { name: answer, exact: true })
      .check();
  }
  await form.getByRole("textbox", { name: "Summary" }).fill(summary);
}

/** Saves by keyboard what was typed, and submits it. */
export async function submit(page: Page) {
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Submitted for review.")).toBeVisible();
}

/** Writes another summary of a pair and submits it. */
export async function rewrite(page: Page, address: string, summary: string) {
  await page.goto(`${address}?view=write`);
  await page.getByRole("textbox", { name: "Summary" }).fill(summary);
  await submit(page);
}

/** Approves what is in review. */
export async function approve(page: Page, address: string) {
  await page.goto(`${address}?view=review`);
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByText("This is approved. It waits to be published.")).toBeVisible();
}

/** Publishes what is approved, on the page that is open, and sees the notice first. */
export async function publish(page: Page, label = "Publish") {
  await page.getByRole("button", { name: `${label}…` }).click();
  await page.getByRole("button", { name: "Publish now" }).click();
  await page.waitForURL(/view=history/);
}

/** Withdraws what readers see. */
export async function withdraw(page: Page, address: string, why: string) {
  await page.goto(`${address}?view=review`);
  await page.getByRole("button", { name: "Withdraw…" }).click();
  await page.getByRole("button", { name: "Withdraw now" }).click();
  await expect(page.getByRole("alertdialog").getByRole("alert").first()).toBeVisible();
  await page.getByRole("textbox", { name: "Why we no longer stand by it" }).fill(why);
  await page.getByRole("button", { name: "Withdraw now" }).click();
  await page.waitForURL(/view=history/);
}

/** Where readers find the pair whose composer is open. */
export async function readersAddress(page: Page): Promise<string> {
  return `/pairs/${await page.getByRole("textbox", { name: "Address" }).inputValue()}`;
}
