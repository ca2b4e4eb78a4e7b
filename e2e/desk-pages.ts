import type { Page } from "@playwright/test";
import { DESK_RECORDS } from "../seed/scenario-names";
import { type DeskRole, required } from "./test";

type Place = { role?: DeskRole; at: string | ((page: Page) => Promise<string>) };

/** Every page of the desk: whoever adds one adds it here. A function finds the address of a record. */
export const PAGES: Record<string, Place> = {
  queue: { at: "/desk?view=all" },
  "empty view of the queue": { at: "/desk?view=idle" },
  "what is not saved": { at: "/desk?view=unsaved" },
  "changed sources": { at: "/desk?view=sources" },
  notices: { role: "reviewer", at: "/desk/notices" },
  trail: { at: "/desk/trail" },
  "new pair": { at: "/desk/pairs/new" },
  "pair that is written": { at: (page) => pairInReview(page, "write") },
  "pair that is reviewed": { role: "reviewer", at: (page) => pairInReview(page, "review") },
  "history of a pair": { at: (page) => pairInReview(page, "history") },
  speakers: { at: "/desk/speakers" },
  "new speaker": { at: "/desk/speakers/new" },
  speaker: { at: (page) => firstLink(page, "/desk/speakers?q=Bo", DESK_RECORDS.twins[0]) },
  questions: { at: "/desk/questions" },
  "new question": { at: "/desk/questions/new" },
  question: { at: (page) => firstLink(page, "/desk/questions", /Russia interfere/) },
  topics: { at: "/desk/topics" },
  occasions: { at: "/desk/occasions" },
  "new occasion": { at: "/desk/occasions/new" },
  occasion: { at: (page) => firstLink(page, "/desk/occasions", /of|with|briefing/i) },
  import: { at: "/desk/import" },
  scales: { role: "admin", at: "/desk/scales" },
  "new scale": { role: "admin", at: "/desk/scales/new" },
  suggestions: { role: "admin", at: "/desk/suggestions" },
  webhooks: { role: "admin", at: "/desk/webhooks" },
  monitors: { at: "/desk/monitors" },
  leads: { at: "/desk/leads" },
  "settled leads": { at: "/desk/leads?view=settled" },
  sources: { at: "/desk/sources" },
  "new source by address": { at: "/desk/sources/new" },
  "new source by upload": { at: "/desk/sources/new?by=upload" },
  "new source by paste": { at: "/desk/sources/new?by=paste" },
  source: { at: sourcePage },
  "stored copy": { at: copyPage },
  statements: { at: "/desk/statements" },
  statement: { at: statementPage },
  "new fact-check": { at: async (page) => `${await statementPage(page)}/assessments/new` },
  people: { role: "admin", at: "/desk/people" },
  account: { at: "/desk/account" },
};

async function pairInReview(page: Page, view: string): Promise<string> {
  const name = DESK_RECORDS.inReview.replaceAll("-", " ");
  return `${await firstLink(page, "/desk?view=in_review", new RegExp(name))}?view=${view}`;
}

async function firstLink(page: Page, list: string, name: string | RegExp): Promise<string> {
  await page.goto(list);
  const link = page.getByRole("main").getByRole("link", { name }).first();
  return required(await link.getAttribute("href"), `${list} has no ${name}.`);
}

function sourcePage(page: Page): Promise<string> {
  return firstLink(page, "/desk/sources?q=Putin", /Putin/);
}

async function copyPage(page: Page): Promise<string> {
  return firstLink(page, await sourcePage(page), "Read it and quote from it");
}

function statementPage(page: Page): Promise<string> {
  return firstLink(page, "/desk/statements?q=he+offered+to+have", /offered to have/);
}
