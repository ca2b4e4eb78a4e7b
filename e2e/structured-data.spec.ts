import type { APIRequestContext } from "@playwright/test";
import { addressOf, expect, headOf, KINDS, type Kind, test } from "./test";

const WITH_ROOTS: Partial<Record<Kind, string[]>> = {
  pair: ["Article", "Quotation", "Quotation"],
  "right-to-left pair": ["Article", "Quotation", "Quotation"],
  "corrected pair": ["Article", "Quotation", "Quotation", "ClaimReview"],
  about: ["NewsMediaOrganization"],
};

async function htmlOf(kind: Kind, request: APIRequestContext): Promise<string> {
  return (await request.get(await addressOf(kind, request))).text();
}

function rootsIn(html: string) {
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return [...scripts].map(([, text]) => JSON.parse(text ?? ""));
}

for (const kind of KINDS) {
  const expected = WITH_ROOTS[kind] ?? [];
  test(`${kind}: says ${expected.join(", ") || "nothing"} to machines`, async ({ request }) => {
    const roots = rootsIn(await htmlOf(kind, request));
    expect(roots.map((root) => root["@type"])).toEqual(expected);
  });
}

test("a fact-check names its rating, and the article what we corrected", async ({ request }) => {
  const roots = rootsIn(await htmlOf("corrected pair", request));
  expect(roots.at(-1)).toMatchObject({
    url: expect.stringMatching(/\/pairs\/lantern-fee$/),
    claimReviewed: "The lantern fee will never rise.",
    reviewRating: { alternateName: "Inaccurate", ratingValue: 1 },
    correction: [{ text: "We had named the wrong body: the mayor announced the fee, not the council." }],
  });
  expect(roots[0].correction).toHaveLength(1);
});

test("all fact-checks are one document, and its labels another", async ({ request }) => {
  const feed = await (await request.get("/claimreview.json")).json();
  expect(feed["@type"]).toBe("DataFeed");
  expect(feed.dataFeedElement).toHaveLength(1);
  expect(feed.dataFeedElement[0].item[0]["@type"]).toBe("ClaimReview");

  const vocabulary = await request.get("/vocabulary.jsonld");
  expect(vocabulary.headers()["content-type"]).toBe("application/ld+json; charset=utf-8");
  expect((await vocabulary.json())["@graph"]).toHaveLength(4);
});

for (const kind of KINDS.filter((each) => each !== "page not found")) {
  test(`${kind}: gives other sites all they ask for, in the head`, async ({ request }) => {
    const head = headOf(await htmlOf(kind, request));
    for (const name of ["type", "site_name", "locale", "url", "title", "description", "image", "image:alt"]) {
      expect(head.match(new RegExp(`<meta property="og:${name}" content="[^"]+"`, "g"))).toHaveLength(1);
    }
    for (const name of ["card", "title", "description", "image"]) {
      expect(head.match(new RegExp(`<meta name="twitter:${name}" content="[^"]+"`, "g"))).toHaveLength(1);
    }
    expect(head).toMatch(/<meta property="og:url" content="https?:\/\//);
    expect(head).toMatch(/<meta property="og:image" content="https?:\/\/[^"]+card\.png"/);
    expect(head.match(/<link rel="alternate" hrefLang="[^"]+"/g)).toHaveLength(2);
    expect(head.match(/type="application\/atom\+xml"/g)?.length).toBeGreaterThanOrEqual(2);
  });
}
