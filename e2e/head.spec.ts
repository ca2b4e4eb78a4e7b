import type { APIRequestContext } from "@playwright/test";
import { expect, headOf, required, test } from "./test";

/** Does not run scripts, and reads links from the head alone. */
const READER_OF_LINKS = { "User-Agent": "WordPress/6.1; https://example.org" };

/** Pages of every kind, where there is a choice one that no other test opens: the first request here is its first. */
const FRESH = {
  pair: "/pairs/coats-special",
  "withdrawn pair": "/pairs/moon-bridge",
  history: "/pairs/criticism-of-may/editions",
  edition: "/pairs/under-consideration/editions/1",
  speaker: "/speakers/white-house",
  topic: "/topics/putin-visit",
  question: "/questions/should-russia-question-americans",
  statement: "/statements/",
  source: "/sources/",
  home: "/",
  search: "/search?q=russia",
  corrections: "/corrections",
  method: "/method",
  about: "/about",
};
/** Lists of somebody's choosing, which search engines are told to leave out. */
const UNLISTED = { "narrowed list": "/?speaker=white-house", "page not found": "/topics/no-such-topic" };

/** An address that ends in a slash is completed with the first one that a pair leads to. */
async function found(address: string, request: APIRequestContext): Promise<string> {
  if (!/\/\w+\/$/.test(address)) return address;
  const html = await (await request.get("/pairs/no-to-questions")).text();
  const link = html.match(new RegExp(`href="(${address}[^"#]+)"`));
  return required(link?.[1], `The pair has no link to ${address}`);
}

async function headFor(address: string, request: APIRequestContext): Promise<string> {
  return headOf(await (await request.get(address, { headers: READER_OF_LINKS })).text());
}

for (const [kind, address] of Object.entries(FRESH)) {
  test(`${kind}: title and canonical address stand in the head, from the first request on`, async ({
    request,
  }) => {
    const path = await found(address, request);
    for (const time of ["first", "second"]) {
      const head = await headFor(path, request);
      expect(head, `${time} request`).toMatch(/<title>[^<]+Restated<\/title>|<title>Restated<\/title>/);
      expect(head, `${time} request`).toMatch(/<link rel="canonical" href="\/[^"]*"\/>/);
    }
  });
}

for (const [kind, address] of Object.entries(UNLISTED)) {
  test(`${kind}: has its title in the head, and asks not to be listed`, async ({ request }) => {
    for (const time of ["first", "second"]) {
      const head = await headFor(address, request);
      expect(head, `${time} request`).toMatch(/<title>[^<]+<\/title>/);
      expect(head, `${time} request`).toMatch(/<meta name="robots" content="noindex/);
    }
  });
}

test("a superseded edition names the pair as its canonical address, and asks not to be listed", async ({
  request,
}) => {
  const head = await headFor("/pairs/lantern-fee/editions/1", request);

  expect(head).toContain('<link rel="canonical" href="/pairs/lantern-fee"/>');
  expect(head).toMatch(/<meta name="robots" content="noindex/);
});

test("a pair tells other sites its headline, what it is about and when it was published", async ({
  request,
}) => {
  const head = await headFor("/pairs/would-wouldnt", request);

  expect(head).toContain('<meta property="og:title" content="Trump corrects “would” to “wouldn’t”');
  expect(head).toContain('<meta name="description" content="On 16 July 2018, at the joint press conference');
  expect(head).toMatch(/<meta property="article:published_time" content="\d{4}-\d\d-\d\dT/);
});
