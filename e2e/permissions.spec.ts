import fs from "node:fs";
import path from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { PERMISSIONS, type Permission } from "../lib/auth/permissions";
import { type DeskRole, expect, signIn, test } from "./test";

type Who = DeskRole | "nobody";
type Action = { id: string; name: string; file: string; page: string };

const EVERYBODY: Who[] = ["nobody", "editor", "reviewer", "admin"];
const NO_RECORD = "00000000-0000-7000-8000-000000000000";

/** What an action takes beyond being signed in, by its file or name; what is not here is for all who write. */
const EXPECTED: [file: RegExp, name: RegExp, needs: Permission | "nothing"][] = [
  [/\(out\)/, /./, "nothing"],
  [/account\/actions/, /^signOut$/, "nothing"],
  [/(people|scales|webhooks)\/actions/, /./, "manage"],
  [/pairs\//, /^(approve|send)/, "approve"],
  [/pairs\//, /^(publish|correct|reinstate)/, "publish"],
  [/pairs\//, /^withdraw/, "withdraw"],
];

test("every action answers each role, and nobody, as the table of permissions says", async ({
  browser,
  baseURL,
}) => {
  const actions = listActions();
  expect(actions.length).toBeGreaterThan(50);
  const asked: { who: Who; action: Action; admitted: boolean }[] = [];
  for (const who of EVERYBODY) {
    const context = await browser.newContext({ baseURL });
    if (who !== "nobody") await signIn(await context.newPage(), who);
    for (const action of actions) {
      asked.push({ who, action, admitted: await isAdmitted(context.request, action, String(baseURL)) });
    }
    await context.close();
  }
  console.log(actions.map((action) => tableLine(action, asked)).join("\n"));
  const wrong = asked.filter(({ who, action, admitted }) => admitted !== isExpected(action, who));
  expect(
    wrong.map(({ who, action, admitted }) => `${action.file} ${action.name}, ${who}: ${admitted}`),
  ).toEqual([]);
});

function tableLine(action: Action, asked: { who: Who; action: Action; admitted: boolean }[]): string {
  const answers = asked.filter((each) => each.action === action);
  const told = answers.map(({ who, admitted }) => `${who}: ${admitted ? "yes" : "no"}`).join(", ");
  return `${action.file.replace(/^app\/|\/actions\.ts$/g, "")} ${action.name} | ${told}`;
}

test("every page and route of the desk is closed to nobody, and to roles that have no business there", async ({
  desk,
  request: nobody,
}) => {
  const pages = listDeskPaths();
  expect(pages.length).toBeGreaterThan(3);
  for (const who of EVERYBODY) {
    // Attempts to sign in are counted, and nothing here ends a session: the worker's own will do.
    const request = who === "nobody" ? nobody : (await desk.at(who)).request;
    for (const page of pages) {
      const response = await request.get(page, { maxRedirects: 0 });
      expect(answerOf(response.status()), `${page} as ${who}`).toBe(expectedOf(page, who));
    }
  }
});

test("drafts and accounts are out of reach without a session", async ({ request }) => {
  expect((await request.get("/api/v1/me")).status()).toBe(401);
  expect((await request.post("/api/news")).status()).toBe(404);
  expect((await request.post("/api/news", { headers: { "x-restated-news": NO_RECORD } })).status()).toBe(404);
  const ours = { "sec-fetch-site": "same-origin" };
  const looked = await request.post("/desk/said-before", { headers: ours, data: {} });
  expect([looked.status(), (await looked.json()).refused]).toEqual([403, "signed_out"]);
  const forged = { "x-restated-path": "/desk", "x-restated-client": "203.0.113.7" };
  expect((await request.get("/desk", { headers: forged, maxRedirects: 0 })).status()).toBe(303);
});

/** Every server action of the build, with a page that can call it. Caches are functions of the build, not actions. */
function listActions(): Action[] {
  const manifest = JSON.parse(
    fs.readFileSync(path.resolve(".next/server/server-reference-manifest.json"), "utf8"),
  );
  const found = Object.entries<{ exportedName: string; filename: string; workers: object }>(manifest.node)
    .filter(([, { exportedName }]) => !exportedName.startsWith("$$RSC_SERVER_CACHE"))
    .map(([id, { exportedName: name, filename: file, workers }]) => ({
      id,
      name,
      file,
      page: pathOf(Object.keys(workers)[0] ?? ""),
    }));
  // Signing out ends the session that the others are tried with.
  return found.sort((a, b) => Number(a.name === "signOut") - Number(b.name === "signOut"));
}

function listDeskPaths(): string[] {
  const routes = JSON.parse(fs.readFileSync(path.resolve(".next/app-path-routes-manifest.json"), "utf8"));
  const paths = Object.keys(routes).map(pathOf);
  return [...new Set(paths)].filter(
    (each) => /^\/desk(?:\/|$)/.test(each) && !/^\/desk\/(sign-in|join)/.test(each),
  );
}

function pathOf(worker: string): string {
  const parts = worker
    .replace(/^\/?app\b/, "")
    .replace(/\/(page|route)$/, "")
    .split("/");
  const shown = parts
    .filter((part) => part && !part.startsWith("("))
    .map((part) => (part.startsWith("[") ? NO_RECORD : part));
  return `/${shown.join("/")}`;
}

/** An action that is called with nothing answers a refusal before it looks at what it was sent. */
async function isAdmitted(
  request: APIRequestContext,
  { id, page }: Action,
  origin: string,
): Promise<boolean> {
  const response = await request.post(page, {
    headers: {
      "next-action": id,
      accept: "text/x-component",
      "content-type": "text/plain;charset=UTF-8",
      origin,
    },
    data: "[]",
    maxRedirects: 0,
  });
  const text = await response.text();
  return !/"refused":"(signed_out|forbidden)"/.test(text);
}

function neededFor({ file, name }: Action): Permission | "nothing" {
  return EXPECTED.find(([files, names]) => files.test(file) && names.test(name))?.[2] ?? "write";
}

function isExpected(action: Action, who: Who): boolean {
  const needed = neededFor(action);
  if (needed === "nothing") return true;
  const roles: readonly Who[] = PERMISSIONS[needed];
  return roles.includes(who);
}

/** What a status says of being let in. A page that is let in may still find no such record, or want a file. */
function answerOf(status: number): "sign in" | "not you" | "come in" | "broken" {
  if (status === 303 || status === 401) return "sign in";
  if (status === 403) return "not you";
  return status < 500 ? "come in" : "broken";
}

function expectedOf(page: string, who: Who) {
  if (who === "nobody") return "sign in";
  return /^\/desk\/(people|scales|suggestions|webhooks)/.test(page) && who !== "admin"
    ? "not you"
    : "come in";
}
