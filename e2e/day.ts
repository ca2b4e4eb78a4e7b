import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Locator, Page } from "@playwright/test";
import { node, root, TYPESCRIPT } from "../bin/prepare.mjs";
import { DESK_PASSWORD } from "../seed/scenario-names";
import { arrive, choose, go, open, press, reach, type } from "./keys";
import { newspage, servePages } from "./pages";
import { JUDGEMENT, readersAddress } from "./pairs";
import { quote } from "./quoting";
import { expect, required } from "./test";

/** What the day is about: an invented warden who left out a word. */
export const DAY = {
  headline: "The warden on the north gate of the quay",
  speaker: "Hesper Quillfeather",
  earlier: "The north gate will stay open all winter.",
  later: "I misspoke: the north gate will not stay open all winter.",
} as const;
const NEWS = newspage(
  "The warden and the north gate",
  "On Monday the warden of the quay was asked about the winter, which is long in Sampleton and often dark.",
  `In the town hall she said: ${DAY.earlier} Those who had come for the fish market heard it and went home.`,
  `On Thursday, before the fish market opened, she said: ${DAY.later} Nobody asked her for her reasons there.`,
);
const JOIN = /\/desk\/join\/[\w-]{43}/;
const PAIR = /\/desk\/pairs\/[\da-f-]{36}/;

/** The link with which somebody becomes an administrator, once, as the shell of the server gives it. */
export async function linkFromShell(): Promise<string> {
  const env = { ...process.env, DATA_DIR: process.env.E2E_DATA, DATABASE_URL: "", LOG_LEVEL: "silent" };
  const { stdout } = await promisify(execFile)(node, [...TYPESCRIPT, "bin/admin-link.ts"], {
    cwd: root,
    env,
  });
  return required(stdout.match(JOIN)?.[0], "The shell gives no link.");
}

/** Makes a link for somebody with this role, on the page of the people. */
export async function inviteAs(admin: Page, role: string): Promise<string> {
  const shown = admin.getByRole("status").filter({ hasText: "Give this link" });
  const before = (await shown.isVisible()) ? await shown.textContent() : "";
  const form = admin.getByRole("form", { name: "Invite somebody" });
  await choose(admin, form.getByRole("group", { name: "Role" }), role);
  await press(admin, form.getByRole("button", { name: "Make a link" }));
  await expect.poll(() => shown.textContent()).not.toBe(before);
  return required((await shown.textContent())?.match(JOIN)?.[0], "No link.");
}

/** Opens an account by a link, and is at the desk. */
export async function join(page: Page, link: string, name: string) {
  await open(page, link);
  await type(page, page.getByRole("textbox", { name: "Your name" }), name);
  const address = `${name.split(" ")[0]?.toLowerCase()}@quay.example`;
  await type(page, page.getByRole("textbox", { name: "E-mail address" }), address);
  await type(page, page.getByRole("textbox", { name: "Password" }), DESK_PASSWORD);
  await page.keyboard.press("Enter");
  await arrive(page, /\/desk$/);
  await expect(page.getByRole("link", { name })).toBeVisible();
}

/** From the queue: adds the page by its address, and opens the copy of it. */
export async function addSource(page: Page) {
  const site = await servePages({ "/gate": NEWS });
  const menu = page.getByRole("navigation", { name: "Desk" });
  await go(page, menu.getByRole("link", { name: "Sources" }), /\/desk\/sources$/);
  await go(page, page.getByRole("link", { name: "Add a source" }), /\/sources\/new$/);
  await type(page, page.getByRole("textbox", { name: "Address" }), site.address("/gate"));
  await press(page, page.getByRole("button", { name: "Fetch and add" }));
  await arrive(page, /\/desk\/sources\/[\da-f-]{36}$/);
  await go(page, page.getByRole("link", { name: "Read it and quote from it" }), /\/desk\/captures\//);
  await site.close();
}

/** Selects the earlier words by the keys of the reader and the later ones by typing their ends; saves both. */
export async function quoteBoth(page: Page) {
  const text = page.getByRole("group", { name: /: the text$/ });
  const form = page.getByRole("form", { name: "A new statement" });
  await type(page, page.getByRole("searchbox", { name: "Find in the text" }), DAY.earlier);
  await reach(page, text);
  for (const key of ["Enter", "Shift+ArrowDown", "Enter"]) await page.keyboard.press(key);
  await expect(form.locator("blockquote")).toHaveText(DAY.earlier);
  await type(page, form.getByRole("group", { name: /^Said on/ }).getByRole("textbox", { name: "Day" }), "1");
  await expect(form.getByText("1 March 2021")).toBeVisible();
  await saveAs(page, DAY.speaker, "new");

  await go(page, page.getByRole("link", { name: "Quote more from this copy" }), /\/desk\/captures\//);
  await quote(page, "I misspoke", "all winter.");
  await expect(form.locator("blockquote")).toHaveText(DAY.later);
  await saveAs(page, DAY.speaker, "known");
  await expect(page.getByText("Found word for word in our stored copy").first()).toBeVisible();
}

/** Saves what was selected as a statement of somebody who is made in place, or is known already. */
async function saveAs(page: Page, speaker: string, kind: "new" | "known") {
  const form = page.getByRole("form", { name: "A new statement" });
  const field = form.getByRole("combobox", { name: /^Speaker/ });
  await type(page, field, speaker);
  await expect(page.getByRole("option", { name: kind === "new" ? /^Create/ : /^Hesper/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  if (kind === "new") {
    const dialog = page.getByRole("alertdialog", { name: "A new speaker" });
    await type(page, dialog.getByRole("textbox", { name: "Office" }), "Warden of the quay");
    await press(page, dialog.getByRole("button", { name: "Add the speaker" }));
    await expect(dialog).toBeHidden();
    await expect(field).toBeFocused();
  }
  await expect(field).toHaveValue(speaker);
  await press(page, form.getByRole("button", { name: "Save the statement" }));
  await arrive(page, /saved=new$/);
}

/** From the page of the later statement: makes the pair, and returns where readers will find it. */
export async function startPair(page: Page): Promise<string> {
  await go(
    page,
    page.getByRole("link", { name: "Use it as the later statement of a new pair" }),
    /\/pairs\/new/,
  );
  const earlier = page.getByRole("region", { name: "Earlier statement" });
  await type(page, earlier.getByRole("searchbox", { name: "Words" }), "north gate will stay open");
  await press(page, earlier.getByRole("button", { name: /^Choose: .*: The north gate/ }));
  await expect(earlier).toContainText("Choose another");
  await type(page, page.getByRole("textbox", { name: "Headline" }), DAY.headline);
  await page.keyboard.press("Enter");
  await arrive(page, PAIR);
  return readersAddress(page);
}

/** Marks what is compared and answers all that is asked. */
export async function compose(page: Page) {
  const form = page.getByRole("form", { name: "Pair" });
  const quotations = form.getByRole("group", { name: "Words that are compared" });
  await mark(page, quotations.first(), 1, 1);
  await press(page, form.getByRole("button", { name: "Compare the whole quotation" }));
  await expect(quotations.first()).toBeFocused();
  await mark(page, quotations.first(), 3, 2);
  await expect(form.getByText("will stay open", { exact: true })).toBeVisible();
  await mark(page, quotations.last(), 5, 3);
  await expect(form.getByText("will not stay open", { exact: true })).toBeVisible();
  for (const [question, answer] of JUDGEMENT) {
    await choose(page, form.getByRole("group", { name: question, exact: true }), answer);
  }
  await type(
    page,
    form.getByRole("textbox", { name: "Summary" }),
    "The warden said *open* and meant otherwise.",
  );
  await type(
    page,
    form.getByRole("textbox", { name: "Why this pair is here" }),
    "Boats plan their winter by it.",
  );
}

/** So many words on from the first one, and so many more. */
async function mark(page: Page, quotation: Locator, on: number, more: number) {
  await reach(page, quotation);
  await page.keyboard.press("Enter");
  for (let step = 0; step < on; step++) await page.keyboard.press("ArrowRight");
  for (let step = 0; step < more; step++) await page.keyboard.press("Shift+ArrowRight");
}

/** Tries to approve the pair whose page is open, and is told why not. */
export async function tryToApprove(page: Page, why: string) {
  await go(page, page.getByRole("link", { name: "Review and publish" }), /view=review$/);
  await press(page, page.getByRole("button", { name: "Approve" }));
  await expect(page.getByRole("alert").first()).toContainText(why);
  await expect(page.getByRole("alert").first()).toBeFocused();
}

/** Comes to the pair by the queue of what is in review, and approves it. */
export async function approve(page: Page) {
  await open(page, "/desk?view=in_review");
  await go(page, page.getByRole("link", { name: DAY.headline }), PAIR);
  await press(page, page.getByRole("button", { name: "Approve" }));
  await expect(page.getByText("This is approved. It waits to be published.")).toBeVisible();
}

/** Publishes what was approved, after what readers are told was shown. */
export async function publish(page: Page, told: string) {
  await press(page, page.getByRole("button", { name: "Publish…" }));
  const dialog = page.getByRole("alertdialog", { name: "Publish this edition?" });
  await expect(dialog).toContainText(told);
  await press(page, dialog.getByRole("button", { name: "Publish now" }));
  await arrive(page, /view=history/);
}

/** Withdraws what readers see, from the page of the pair that is open. */
export async function withdraw(page: Page, why: string) {
  await go(page, page.getByRole("link", { name: "Review and publish" }), /view=review$/);
  await press(page, page.getByRole("button", { name: "Withdraw…" }));
  const dialog = page.getByRole("alertdialog", { name: "Withdraw this pair?" });
  await type(page, dialog.getByRole("textbox", { name: "Why we no longer stand by it" }), why);
  await press(page, dialog.getByRole("button", { name: "Withdraw now" }));
  await arrive(page, /view=history/);
}
