import { beforeAll, beforeEach, expect, test } from "vitest";
import { revisePair } from "@/lib/pairs/commands";
import { pairFields, WITH_FIELDS } from "@/lib/pairs/fields";
import { movePair } from "@/lib/pairs/review-commands";
import { db } from "@/lib/platform/db";
import { builtInDesk } from "@/seed/desk";
import { draftPair, ensurePublished } from "@/seed/ensure";
import type { Desk, PairEntry } from "@/seed/entry";
import { inventedEntry } from "@/seed/invented";
import { publishPair, withdrawPair } from "./commands";
import { differenceToLast, previewPair } from "./preview-queries";
import { findPair } from "./queries";
import { verifyEditions } from "./verify";

let desk: Desk;
let entry: PairEntry;
let count = 0;

beforeAll(async () => {
  desk = await builtInDesk();
});

beforeEach(() => {
  count += 1;
  entry = inventedEntry(`case-${count}`, "en", ["The fee will never rise.", "The fee will rise."]);
});

async function opened(id: string) {
  const row = await db().pair.findUniqueOrThrow({ where: { id }, include: WITH_FIELDS });
  return { version: row.version, base: pairFields(row) };
}

async function published() {
  await ensurePublished(entry, desk);
  return (await db().pair.findUniqueOrThrow({ where: { slug: entry.slug } })).id;
}

async function revise(id: string, change: object) {
  const seen = await opened(id);
  const { version } = await revisePair(id, { ...seen.base, ...change }, seen, desk.editor);
  return version;
}

async function approve(id: string, version: number) {
  await movePair(id, "submit", desk.editor, version);
  return (await movePair(id, "approve", desk.reviewer, version + 1)).version;
}

async function assess(statementId: string, sourceId: string) {
  const scale = await db().ratingScale.create({
    data: {
      slug: `steps-${count}`,
      version: 2,
      name: "Steps",
      ratings: {
        create: [0, 1].map((position) => ({
          key: `k${position}`,
          label: `L${position}`,
          definition: "D.",
          position,
        })),
      },
    },
    include: { ratings: { orderBy: { position: "asc" } } },
  });
  const ratingId = scale.ratings[1]?.id ?? "";
  const evidence = { create: { sourceId, bearing: "supports" as const, note: "Minutes.", position: 0 } };
  await db().assessment.create({ data: { statementId, ratingId, rationale: "It *had* risen.", evidence } });
}

test("evidence, the speaker's answer and the fact-check of a statement are published with the pair", async () => {
  const { id } = await draftPair(entry, desk);
  const { base } = await opened(id);
  const { sourceId } = await db().citation.findFirstOrThrow({ where: { statementId: base.earlierId } });
  await assess(base.earlierId, sourceId);
  const evidence = [{ sourceId, bearing: "disputes", note: "The minutes differ." }];
  const responses = [{ asked: "The mayor", channel: "mail", askedOn: "2021-05-07", deadline: "2021-05-10" }];
  const version = await approve(id, await revise(id, { evidence, responses, summary: "It *rose*." }));
  await publishPair({ pairId: id, seenVersion: version }, desk.reviewer);
  const found = await findPair(entry.slug);
  expect(found?.content).toMatchObject({
    contentVersion: 2,
    pair: { summary: "It *rose*.", summaryFormat: "markdown" },
    evidence: [{ source: { id: sourceId }, bearing: "disputes", note: "The minutes differ." }],
    responses: [{ ...responses[0], answer: null, answeredOn: null }],
    earlier: {
      assessments: [
        {
          scale: { name: "Steps", version: 2, ratings: 2 },
          rating: { key: "k1", label: "L1", definition: "D.", position: 1 },
          rationale: "It *had* risen.",
          evidence: [{ source: { id: sourceId }, bearing: "supports" }],
        },
      ],
    },
    later: { assessments: [] },
  });
  const where = { kind_key: { kind: "pair", key: id } } as const;
  const { words } = await db().searchDocument.findUniqueOrThrow({ where });
  expect(words).toContain(" it rose ");
  expect((await verifyEditions()).faults).toEqual([]);
});

test("a reviewer sees what would be published beside the last edition, and the checks as of now", async () => {
  const id = await published();
  await revise(id, { summary: "Another summary." });
  const { content, last, placeholders, checks } = await differenceToLast(id);
  expect(last).toMatchObject({ number: 1, content: { pair: { summary: entry.summary } } });
  expect(content).toMatchObject({ kind: "update", pair: { summary: "Another summary." } });
  expect(content.firstPublishedAt).toBe(last?.content.firstPublishedAt);
  expect(placeholders).toEqual([]);
  expect(checks).toMatchObject([
    { side: "earlier", stored: "verbatim", now: "verbatim", source: { publisher: "Sampleton Gazette" } },
    { side: "later", stored: "verbatim", now: "verbatim" },
  ]);
});

test("a stored copy that no longer says what was quoted is found by the check as of now", async () => {
  const id = await published();
  const { base } = await opened(id);
  const { captureId } = await db().citation.findFirstOrThrow({ where: { statementId: base.laterId } });
  await db().capture.update({ where: { id: captureId ?? "" }, data: { text: "The fee will fall." } });
  expect((await differenceToLast(id)).checks).toMatchObject([
    { now: "verbatim" },
    { stored: "verbatim", now: "changed", differences: [{ said: "fall", quoted: "rise" }] },
  ]);
});

test("an unfinished pair can be looked at as readers would see it, and says what was filled in", async () => {
  const { id } = await draftPair(entry, desk);
  await revise(id, { headline: "", relation: null, rubric: { change: "fact" } });
  const preview = await previewPair(id);
  expect(preview?.placeholders).toEqual(["headline", "relation", "rubric"]);
  expect(preview?.content.judgement.rubric).toMatchObject({ change: "fact", newFacts: "unclear" });
});

test("what stands in a form is shown as readers would see it, however far it has come", async () => {
  const { id } = await draftPair(entry, desk);
  const { earlierId, laterId } = (await opened(id)).base;
  expect(await previewPair({ earlierId })).toBeNull();
  expect(await previewPair({ earlierId, laterId: "not-an-id" })).toBeNull();
  const half = { asked: "", channel: "", askedOn: "soon" };
  const given = { earlierId, laterId, headline: "H", laterPassage: "will rise", earlierPassage: "no such" };
  const preview = await previewPair({ ...given, slug: "", responses: [half] });
  expect(preview?.content).toMatchObject({
    pair: { headline: "H", slug: "preview" },
    passages: { earlier: { start: 0, end: 0 }, later: { start: 8, end: 17 } },
    responses: [],
  });
  expect(preview?.placeholders).toContain("summary");
});

test("what readers see is withdrawn while a new edition is being written, and comes back with a notice", async () => {
  const id = await published();
  const version = await revise(id, { summary: "Half a thought" });
  const notice = "The second statement was made by somebody else.";
  await withdrawPair({ pairId: id, seenVersion: version, notice }, desk.reviewer);
  const withdrawn = await findPair(entry.slug);
  expect(withdrawn?.content).toMatchObject({ kind: "withdrawal", pair: { summary: entry.summary } });

  const again = await approve(id, await revise(id, { summary: "A whole thought." }));
  expect((await differenceToLast(id)).content.kind).toBe("reinstatement");
  await publishPair(
    { pairId: id, seenVersion: again, notice: "It was the same person after all." },
    desk.reviewer,
  );
  expect((await findPair(entry.slug))?.content).toMatchObject({
    kind: "reinstatement",
    pair: { summary: "A whole thought." },
  });
  expect((await verifyEditions()).faults).toEqual([]);
});

test("nobody withdraws what readers do not see", async () => {
  const { id, version } = await draftPair(entry, desk);
  const notice = "It was never published at all.";
  const withdraw = withdrawPair({ pairId: id, seenVersion: version, notice }, desk.reviewer);
  await expect(withdraw).rejects.toThrow("Readers do not see this pair");
});
