import fs from "node:fs";
import path from "node:path";
import {
  type APIRequestContext,
  type Browser,
  type BrowserContextOptions,
  test as base,
  type Locator,
  type Page,
} from "@playwright/test";
import { DESK_PASSWORD, DESK_PEOPLE } from "../seed/scenario-names";

/**
 * A refused address or upload, and a line that a test has cut, is named in the console by the browser itself;
 * what the page itself reports is a fault.
 */
const REFUSED = /the server responded with a status of 4(01|03|04|09|10|13|22)|ERR_INTERNET_DISCONNECTED/;

export type DeskRole = keyof typeof DESK_PEOPLE;
type State = Awaited<ReturnType<import("@playwright/test").BrowserContext["storageState"]>>;
type Desk = {
  /** A page of somebody's own browser, signed in to the desk. */
  at(
    role: DeskRole,
    options?: { viewport?: { width: number; height: number }; colorScheme?: "light" | "dark" },
  ): Promise<Page>;
  /** A page of the browser of somebody who has no account yet. */
  outside(): Promise<Page>;
};

/** As Playwright's own, and a test fails when its page reports an error of script or of loading. */
export const test = base.extend<
  { page: Page; desk: Desk; tidy: undefined },
  { states: Map<DeskRole, Promise<State>> }
>({
  page: async ({ page }, use) => {
    await slowDown(page);
    const faults = listen(page);
    await use(page);
    base.expect(faults, "errors that the page itself reported").toEqual([]);
  },
  // A worker's browser runs many tests: pages that stay open make it slower with each.
  tidy: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
  // Attempts to sign in are counted, so each worker signs each person in once, if no worker before it has.
  states: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's names.
    async ({}, use) => use(new Map()),
    { scope: "worker" },
  ],
  desk: async ({ browser, baseURL, states }, use) => {
    const faults: string[][] = [];
    const open = async (options: BrowserContextOptions) => {
      const page = await (await browser.newContext({ baseURL, ...options })).newPage();
      await slowDown(page);
      faults.push(listen(page));
      return page;
    };
    const at: Desk["at"] = async (role, options = {}) => {
      if (!states.has(role)) states.set(role, stateOf(browser, role, String(baseURL)));
      return open({ storageState: await states.get(role), ...options });
    };
    await use({ at, outside: () => open({}) });
    base.expect(faults.flat(), "errors that the desk itself reported").toEqual([]);
  },
});

export const expect = base.expect;

/** By `E2E_SLOWER`, so that what only a busy machine shows can be looked for. */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env.E2E_SLOWER ?? 1);
  if (rate === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !REFUSED.test(message.text())) faults.push(message.text());
  });
  return faults;
}

/** Somebody's session. It is kept beside the data: after a failure the rest is run by a new worker. */
async function stateOf(browser: Browser, role: DeskRole, baseURL: string): Promise<State> {
  const kept = path.join(String(process.env.E2E_DATA), `session-${role}.json`);
  if (fs.existsSync(kept)) return JSON.parse(fs.readFileSync(kept, "utf8"));
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await signIn(page, role);
  const state = await context.storageState();
  await context.close();
  fs.writeFileSync(`${kept}.${process.pid}`, JSON.stringify(state));
  fs.renameSync(`${kept}.${process.pid}`, kept);
  return state;
}

/** Signs in by the form, as anybody does. */
export async function signIn(page: Page, role: DeskRole): Promise<void> {
  await page.goto("/desk");
  await page.getByRole("textbox", { name: "E-mail address" }).fill(DESK_PEOPLE[role].email);
  await page.getByRole("textbox", { name: "Password" }).fill(DESK_PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL(/\/desk$/);
}

/** One address of every kind of page for readers. A statement's and a source's is found in a pair: see `addressOf`. */
const ADDRESSES = {
  home: "/",
  "narrowed list": "/?extent=partial&speaker=donald-trump",
  pair: "/pairs/would-wouldnt",
  "corrected pair": "/pairs/lantern-fee",
  "withdrawn pair": "/pairs/moon-bridge",
  "right-to-left pair": "/pairs/well-of-sampleton",
  history: "/pairs/lantern-fee/editions",
  "superseded edition": "/pairs/lantern-fee/editions/1",
  statement: /href="(\/statements\/[^"#]+)"/,
  source: /href="(\/sources\/[^"#]+)"/,
  speaker: "/speakers/donald-trump",
  topic: "/topics/2016-election-interference",
  question: "/questions/did-russia-interfere-2016",
  search: "/search?q=russia",
  "narrowed search": "/search?q=incredibel+offer&relation=reverses&sort=said",
  "search without words": "/search",
  "search that finds nothing": "/search?q=incredible&until=2001-01-01",
  corrections: "/corrections",
  method: "/method",
  about: "/about",
  api: "/api",
  "page not found": "/pairs/no-such-pair",
} as const;

export type Kind = keyof typeof ADDRESSES;
export const KINDS = Object.keys(ADDRESSES) as Kind[];

/** Where the tests look at a page of this kind. */
export async function addressOf(kind: Kind, request: APIRequestContext): Promise<string> {
  const address = ADDRESSES[kind];
  if (typeof address === "string") return address;
  const html = await (await request.get(ADDRESSES.pair)).text();
  return required(html.match(address)?.[1], `The pair leads to no ${kind}.`);
}

export function required<T>(value: T | null | undefined, complaint: string): T {
  if (value === null || value === undefined) throw new Error(complaint);
  return value;
}

/** Follows a link, and waits until all of the page that it leads to has come. */
export async function follow(link: Locator): Promise<void> {
  const address = required(await link.getAttribute("href"), `${link} leads nowhere.`);
  await link.click();
  await expect(link.page()).toHaveURL(address);
  await link.page().waitForLoadState();
}

/** The headlines of the pairs in a list, in the order shown. */
export async function headlines(list: Page | Locator): Promise<string[]> {
  return list.getByRole("article").getByRole("heading", { level: 3 }).allTextContents();
}

/** A part of a page that came later than the rest, and stays hidden until a script puts it in its place. */
export const PENDING = /<!--\$\?-->|<template id="B:|<div hidden(="")? id="S:/;

/** Keeps the scripts of pages that are loaded from now on from coming until it is resolved. */
export function holdScript(page: Page): Promise<PromiseWithResolvers<void>> {
  return hold(page, /\/_next\/static\/.*\.js/);
}

/** Keeps from now on what a page asks for under these addresses, by any method or by one, until it is resolved. */
export async function hold(
  page: Page,
  address: string | RegExp,
  method?: string,
): Promise<PromiseWithResolvers<void>> {
  const held = Promise.withResolvers<void>();
  await page.route(address, async (route) => {
    if (method === undefined || route.request().method() === method) await held.promise;
    await route.continue();
  });
  return held;
}

/** What stands before the end of the head: all that some readers of links ever look at. */
export function headOf(html: string): string {
  return html.slice(0, html.indexOf("</head>"));
}

/** The addresses of the scripts of a page. */
export function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, src]) => src ?? "").sort();
}
