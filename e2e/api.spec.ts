import { createHash } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import canonicalize from "canonicalize";
import { parse } from "csv-parse/sync";
import LinkHeader from "http-link-header";
import { SCENARIOS } from "../seed/scenario-names";
import { expect, required, test } from "./test";

const V1 = `${process.env.API_ROOT ?? ""}/api/v1`;
const { corrected, withdrawn, draft } = SCENARIOS;
const LISTS = ["pairs", "corrections", "speakers", "topics", "questions", "statements", "sources"];

type Listed = { self: string; url: string; slug?: string };

/** Every record of a list, by its links. */
async function walk(request: APIRequestContext, address: string): Promise<Listed[]> {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  const { items, next } = await answer.json();
  const [link] = LinkHeader.parse(required(answer.headers().link, "no Link")).rel("next");
  expect(Boolean(link)).toBe(next !== null);
  return link ? [...items, ...(await walk(request, path(link.uri)))] : items;
}

/** The site names itself by one name, and listens on another; a proxy may stand between. */
function path(address: string): string {
  const { pathname, search } = new URL(address);
  return `${process.env.API_ROOT ?? ""}${pathname}${search}`;
}

for (const sort of ["relevance", "newest", "said"]) {
  test(`a search ordered by ${sort} leads through all it found once`, async ({ request }) => {
    const found = await walk(request, `${V1}/search?q=trump&sort=${sort}&limit=4`);
    expect(found.length).toBeGreaterThan(4);
    expect(new Set(found.map(({ self }) => self)).size).toBe(found.length);
  });
}

test("a search has the language and the filters of the site, and says what it made of them", async ({
  request,
}) => {
  const ask = async (query: Record<string, string>) =>
    (await request.get(`${V1}/search?${new URLSearchParams(query)}`)).json();
  expect(await ask({ q: "incredibel “white house” before:soon", relation: "reverses" })).toMatchObject({
    matched: "all",
    corrected: [{ typed: "incredibel", shown: "incredible" }],
    problems: [expect.stringContaining("“soon” is not a day")],
  });
  expect(await ask({ q: "incredible", until: "2001-01-01" })).toMatchObject({ items: [], total: 0 });
  expect((await request.get(`${V1}/search?q=trump&after=5`)).status()).toBe(400);
});

for (const list of LISTS) {
  test(`${list}: its pages lead through all records once, and each is where it says`, async ({ request }) => {
    const records = await walk(request, `${V1}/${list}?limit=7`);
    expect(records.length).toBeGreaterThan(1);
    expect(new Set(records.map(({ self }) => self)).size).toBe(records.length);
    expect(records.map(({ slug }) => slug)).not.toContain(draft);
    const gone = list === "corrections" ? [200, 410] : [200];
    for (const { self } of records.slice(0, 3))
      expect(gone).toContain((await request.get(path(self))).status());
  });
}

test("a list is narrowed as on the site, and a search finds words", async ({ request }) => {
  const narrowed = await walk(request, `${V1}/pairs?speaker=ada-example&extent=full&from=2021-01-01`);
  expect(narrowed.map(({ slug }) => slug)).toContain(corrected);
  expect(await walk(request, `${V1}/pairs?until=1900-01-01`)).toEqual([]);
  const found = await (await request.get(`${V1}/search?q=wouldn't+helsinki&limit=1`)).json();
  expect(found).toMatchObject({ matched: "all", items: [{ slug: "would-wouldnt" }] });
});

test("a pair is kept by its tag, named by cache keys, and its edition is kept for ever", async ({
  request,
}) => {
  const answer = await request.get(`${V1}/pairs/${corrected}`);
  const { etag = "", "cache-control": caching, "surrogate-key": keys } = answer.headers();
  expect(caching).toMatch(/^public, max-age=30/);
  expect(keys).toBe(`pair:${corrected} pairs`);
  const again = await request.get(`${V1}/pairs/${corrected}`, { headers: { "If-None-Match": etag } });
  expect(again.status()).toBe(304);
  const { number } = await answer.json();
  const edition = await request.get(`${V1}/pairs/${corrected}/editions/${number}`);
  expect(edition.headers()["cache-control"]).toMatch(/immutable/);
});

test("what is gone answers 410 with its notice, and what never was 404", async ({ request }) => {
  const gone = await request.get(`${V1}/pairs/${withdrawn}`);
  expect(gone.status()).toBe(410);
  expect(gone.headers()["content-type"]).toBe("application/problem+json");
  const { notice, withdrawnAt } = await gone.json();
  expect(notice.kind).toBe("withdrawal");
  const before = new Date(Date.parse(withdrawnAt) - 1).toISOString();
  expect((await request.get(`${V1}/pairs/${withdrawn}?at=${before}`)).status()).toBe(200);
  for (const unknown of [
    `pairs/${draft}`,
    "pairs/x/editions/1",
    "speakers/x",
    "no/such/place",
    "statements/1",
  ]) {
    const answer = await request.get(`${V1}/${unknown}`);
    expect(answer.status(), unknown).toBe(404);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
  }
});

test("a page of another site may ask first, and read", async ({ request }) => {
  const answer = await request.fetch(`${V1}/pairs`, { method: "OPTIONS" });
  expect(answer.status()).toBe(204);
  expect(answer.headers()).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, HEAD, OPTIONS",
  });
});

test("anybody can verify every chain from the file of all editions", async ({ request }) => {
  const last = new Map<string, string>();
  const lines = (await (await request.get(`${V1}/editions.jsonl`)).text()).trim().split("\n");
  for (const line of lines) {
    const { slug, number, hash, previousHash, content } = JSON.parse(line);
    const text = required(canonicalize({ content, number, previousHash }), "nothing");
    expect(createHash("sha256").update(text).digest("hex"), `${slug} ${number}`).toBe(hash);
    expect(previousHash).toBe(last.get(slug) ?? null);
    last.set(slug, hash);
  }
  expect(last.has(withdrawn)).toBe(true);
});

test("the files of all pairs hold what the list holds", async ({ request }) => {
  const listed = (await walk(request, `${V1}/pairs?limit=100`)).map(({ slug }) => slug).sort();
  const file = await request.get(`${V1}/pairs.jsonl`);
  const again = await request.get(`${V1}/pairs.jsonl`, {
    headers: { "If-None-Match": required(file.headers().etag, "no ETag") },
  });
  expect(again.status()).toBe(304);
  const lines = (await file.text()).trim().split("\n");
  expect(lines.map((line) => JSON.parse(line).slug).sort()).toEqual(listed);
  const rows: Record<string, string>[] = parse(await (await request.get(`${V1}/pairs.csv`)).text(), {
    columns: true,
  });
  expect(rows.map(({ slug }) => slug).sort()).toEqual(listed);
});

test("by Memento, a page leads to its history, and a moment to the edition that stood there", async ({
  request,
}) => {
  await request.get(`/pairs/${corrected}`);
  const page = await request.get(`/pairs/${corrected}`);
  const links = LinkHeader.parse(required(page.headers().link, "no Link"));
  expect(links.rel("timegate"), "said once, of a page that was kept too").toHaveLength(1);
  const map = await request.get(path(required(links.rel("timemap")[0]?.uri, "no TimeMap")));
  expect(map.headers()["content-type"]).toBe("application/link-format");
  const mementos = LinkHeader.parse((await map.text()).replaceAll("\n", " ")).rel("memento");
  expect(mementos.length).toBeGreaterThan(1);

  const gate = path(required(links.rel("timegate")[0]?.uri, "no TimeGate"));
  for (const { uri, datetime } of mementos) {
    const memento = await request.get(new URL(uri).pathname);
    expect(memento.headers()["memento-datetime"]).toBe(datetime);
    const of = LinkHeader.parse(required(memento.headers().link, "no Link")).rel("original");
    expect(of[0]?.uri).toMatch(new RegExp(`/pairs/${corrected}$`));
  }
  const last = required(mementos.at(-1), "no memento");
  const headers = { "Accept-Datetime": required(last.datetime as string, "no date") };
  const led = await request.get(gate, { headers, maxRedirects: 0 });
  expect(led.status()).toBe(302);
  expect(led.headers()).toMatchObject({
    location: last.uri,
    vary: expect.stringMatching(/accept-datetime/i),
  });
  const unread = await request.get(gate, { headers: { "Accept-Datetime": "once" }, maxRedirects: 0 });
  expect(unread.status()).toBe(400);
  expect((await request.get(`/pairs/${corrected}/editions`)).headers()["memento-datetime"]).toBeUndefined();
});

test("the page for people names every operation of the document", async ({ page, request }) => {
  const { paths } = await (await request.get(`${V1}/openapi.json`)).json();
  await page.goto("/api");
  for (const address of Object.keys(paths)) {
    await expect(page.getByText(new RegExp(`^[A-Z]+ ${RegExp.escape(address)}$`)).first()).toBeVisible();
  }
});
