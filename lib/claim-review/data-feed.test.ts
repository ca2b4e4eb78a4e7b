import { expect, test } from "vitest";
import { inventedEdition } from "@/lib/editions/testing/invented-edition";
import { dataFeed } from "./data-feed";

const PAIR = { edition: inventedEdition(), corrections: [] };
const REVIEW = { "@type": "ClaimReview", claimReviewed: "</script>\u0000\u2028" } as const;

async function read(...counts: number[]) {
  async function* entries() {
    for (const count of counts) yield { pair: PAIR, reviews: Array(count).fill(REVIEW) };
  }
  let text = "";
  for await (const part of dataFeed(entries())) text += part;
  return JSON.parse(text);
}

test("each pair with fact-checks is one element with all of them; one without is none", async () => {
  const feed = await read(1, 0, 2);
  expect(feed).toMatchObject({ "@type": "DataFeed", sdLicense: expect.stringContaining("creativecommons") });
  expect(feed.dataFeedElement).toEqual([
    {
      "@type": "DataFeedItem",
      dateCreated: "2026-05-07T10:00:00.000Z",
      dateModified: "2026-05-07T10:00:00.000Z",
      url: "http://localhost:3000/pairs/lantern-fee",
      item: [REVIEW],
    },
    expect.objectContaining({ item: [REVIEW, REVIEW] }),
  ]);
});

test("with nothing in it, it is a feed all the same", async () => {
  expect((await read()).dataFeedElement).toEqual([]);
});
