import { beforeAll, expect, test } from "vitest";
import { assess } from "@/lib/assessments/commands";
import { ensureDefaultScale } from "@/lib/assessments/scale-commands";
import { publishPair } from "@/lib/editions/commands";
import { findPairForDesk } from "@/lib/pairs/queries";
import { movePair } from "@/lib/pairs/review-commands";
import { db } from "@/lib/platform/db";
import { builtInDesk } from "@/seed/desk";
import { ensurePublished } from "@/seed/ensure";
import type { Desk } from "@/seed/entry";
import { inventedEntry } from "@/seed/invented";
import { writeDataFeed } from "./queries";

const TRAP = 'It says "assessments":[{ and nothing was assessed.';

let desk: Desk;

beforeAll(async () => {
  desk = await builtInDesk();
  await ensureDefaultScale(desk.editor);
  for (const slug of ["case-1", "case-2"]) {
    const entry = inventedEntry(slug, "en", ["The fee will never rise.", "The fee will rise."]);
    await ensurePublished({ ...entry, summary: TRAP }, desk);
  }
});

async function read() {
  let text = "";
  for await (const part of writeDataFeed()) text += part;
  return JSON.parse(text).dataFeedElement;
}

test("a pair is in the document from the edition on that shows a fact-check", async () => {
  expect(await read()).toEqual([]);
  const pair = await findPairForDesk("case-1");
  const rating = await db().rating.findFirst({ where: { key: "accurate" }, select: { id: true } });
  if (!pair || !rating) throw new Error("The pair was not loaded.");
  const given = { ratingId: rating.id, rationale: "The minutes say so.", evidence: [] };
  await assess(pair.earlierId, given, desk.editor);
  expect(await read()).toEqual([]);

  const draft = await findPairForDesk("case-1");
  const submitted = await movePair(pair.id, "submit", desk.editor, draft?.version ?? 0);
  const { version } = await movePair(pair.id, "approve", desk.reviewer, submitted.version);
  const notice = "We added a fact-check, and corrected the date.";
  await publishPair({ pairId: pair.id, seenVersion: version, kind: "correction", notice }, desk.reviewer);
  expect(await read()).toMatchObject([
    {
      url: expect.stringMatching(/\/pairs\/case-1$/),
      item: [{ reviewRating: { alternateName: "Accurate", ratingValue: 5 }, correction: [{ text: notice }] }],
    },
  ]);
});
