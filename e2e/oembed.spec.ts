import type { APIRequestContext } from "@playwright/test";
import { SCENARIOS } from "../seed/scenario-names";
import { expect, headOf, required, test } from "./test";

type Answer = Record<string, string | number>;

/** What the head of a pair's page says of where to ask, with `more` behind it. */
async function discovered(request: APIRequestContext, slug: string, format: "json" | "xml", more = "") {
  const head = headOf(await (await request.get(`/pairs/${slug}`)).text());
  const type = format === "json" ? "application/json\\+oembed" : "text/xml\\+oembed";
  const [link = ""] = head.match(new RegExp(`<link[^>]*type="${type}"[^>]*>`)) ?? [];
  const address = required(link.match(/href="([^"]+)"/)?.[1], "The head names no address.");
  const { pathname, search } = new URL(address.replaceAll("&amp;", "&"));
  return request.get(pathname + search + more);
}

test("the head of a pair leads to its card in both formats, with the same in them", async ({ request }) => {
  const json = await discovered(request, "would-wouldnt", "json");
  expect(json.headers()["content-type"]).toContain("application/json");
  expect(json.headers()["access-control-allow-origin"]).toBe("*");
  const told: Answer = await json.json();
  expect(told).toMatchObject({ version: "1.0", type: "rich", provider_name: "Restated", width: 600 });
  expect(told.html).toMatch(/^<blockquote class="restated-card"><a href="http[^"]+">“I don’t see any reason/);
  expect(String(told.html).match(/<iframe /g)).toHaveLength(1);

  const xml = await discovered(request, "would-wouldnt", "xml");
  expect(xml.headers()["content-type"]).toContain("text/xml");
  const body = await xml.text();
  expect(body).toContain(`<height>${told.height}</height>`);
  expect(body).toContain("&lt;blockquote class=&quot;restated-card&quot;&gt;");
});

test("the card keeps to the room that is asked for, and what is asked besides is ignored", async ({
  request,
}) => {
  const answer = await discovered(request, "would-wouldnt", "json", "&maxwidth=320&maxheight=200&dnt=1&x=y");
  const told: Answer = await answer.json();
  expect(told).toMatchObject({ width: 320, height: 200 });
  expect(told.html).toContain('width="320" height="200"');
  expect(told.thumbnail_url).toBeUndefined();
});

test("a withdrawn pair answers with its notice, so that a page that asks again has that", async ({
  request,
}) => {
  const told: Answer = await (await discovered(request, SCENARIOS.withdrawn, "json")).json();
  expect(told.html).toContain("somebody else of the same name");
  expect(told.html).not.toContain("moon bridge opens");
});

test("a client that has the answer is told so", async ({ request, baseURL }) => {
  const path = `/api/oembed?url=${encodeURIComponent(`http://localhost:${new URL(String(baseURL)).port}/pairs/would-wouldnt`)}`;
  const first = await request.get(path);
  const again = await request.get(path, { headers: { "if-none-match": String(first.headers().etag) } });
  expect(again.status()).toBe(304);
});

test("what cannot be answered has the status that consumers know", async ({ request, baseURL }) => {
  const site = `http://localhost:${new URL(String(baseURL)).port}`;
  const pair = encodeURIComponent(`${site}/pairs/would-wouldnt`);
  for (const [query, status] of [
    ["", 400],
    ["?url=nonsense", 400],
    ["?url=javascript:alert(1)", 400],
    [`?url=${pair}&maxwidth=-1`, 400],
    [`?url=${pair}&format=yaml`, 501],
    [`?url=${encodeURIComponent(`${site}/pairs/no-such-pair`)}`, 404],
    [`?url=${encodeURIComponent(`${site}/pairs/${SCENARIOS.draft}`)}`, 404],
    [`?url=${encodeURIComponent("https://elsewhere.example/pairs/would-wouldnt")}`, 404],
    [`?url=${encodeURIComponent(`${site}/pairs/would-wouldnt/editions/99`)}`, 404],
    [`?url=${encodeURIComponent(`${site}/pairs/would-wouldnt/editions/1`)}`, 200],
    [`?url=${pair}`, 200],
  ] as const) {
    expect((await request.get(`/api/oembed${query}`)).status(), query).toBe(status);
  }
});
