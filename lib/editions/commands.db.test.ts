import { beforeAll, beforeEach, expect, test } from "vitest";
import { revisePair } from "@/lib/pairs/commands";
import { findPairForDesk } from "@/lib/pairs/queries";
import { movePair } from "@/lib/pairs/review-commands";
import { db } from "@/lib/platform/db";
import { builtInDesk } from "@/seed/desk";
import { draftPair, ensurePublished } from "@/seed/ensure";
import type { Desk, PairEntry } from "@/seed/entry";
import { inventedEntry } from "@/seed/invented";
import { verifyChain } from "./chain";
import { publishPair, withdrawPair } from "./commands";
import { listCorrections, listPairs } from "./list-queries";
import { findPair, listEditions } from "./queries";
import { findStanding } from "./standing-queries";
import { verifyEditions } from "./verify";

const NOTICE = "We had named the wrong body: the mayor announced it.";

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

async function pair() {
  const found = await findPairForDesk(entry.slug);
  if (!found) throw new Error("The pair was not loaded.");
  return found;
}

async function approved() {
  const draft = await draftPair(entry, desk);
  const submitted = await movePair(draft.id, "submit", desk.editor, draft.version);
  return movePair(draft.id, "approve", desk.reviewer, submitted.version);
}

async function revised(summary: string) {
  const { id, version, earlierId, laterId } = await pair();
  const { earlier, later, topics, ...input } = entry;
  const given = { ...input, earlierId, laterId, summary };
  const draft = await revisePair(id, given, { version, base: {} }, desk.editor);
  const submitted = await movePair(id, "submit", desk.editor, draft.version);
  return movePair(id, "approve", desk.reviewer, submitted.version);
}

test("a draft cannot be read by anyone outside", async () => {
  await draftPair(entry, desk);
  expect(await findPair(entry.slug)).toBeNull();
  expect(await findStanding({ kind: "pair", key: entry.slug })).toEqual({ is: "unknown" });
});

test("what is published is what was approved, whole, with its sources and checks", async () => {
  await ensurePublished(entry, desk);
  const found = await findPair(entry.slug);
  expect(found).toMatchObject({ number: 1, previousHash: null });
  expect(found?.content).toMatchObject({
    kind: "first",
    notice: null,
    author: desk.editor.name,
    approvedBy: desk.reviewer.name,
    pair: { slug: entry.slug, headline: entry.headline },
    judgement: { relation: "reverses", rubric: entry.rubric },
    earlier: {
      quote: "The fee will never rise.",
      speaker: { name: "Ada Example", office: "Mayor of Sampleton" },
    },
  });
  expect(found?.content.earlier.citations[0]?.check.result).toBe("verbatim");
});

test("readers go on seeing the last edition while a new one is written", async () => {
  await ensurePublished(entry, desk);
  await revised("Another summary of the invented case.");
  expect((await findPair(entry.slug))?.content.pair.summary).toBe(entry.summary);
});

test("a correction is a new edition with a notice, chained to the last, and is listed", async () => {
  await ensurePublished(entry, desk);
  const { id, version } = await revised("Another summary of the invented case.");
  await publishPair({ pairId: id, seenVersion: version, kind: "correction", notice: NOTICE }, desk.reviewer);

  const editions = await listEditions(entry.slug);
  expect(editions.map(({ content }) => content.kind)).toEqual(["first", "correction"]);
  expect(editions[0]?.content.pair.summary).toBe(entry.summary);
  expect(editions[1]?.content).toMatchObject({
    notice: { kind: "correction", text: NOTICE },
    firstPublishedAt: editions[0]?.content.publishedAt,
  });
  expect(verifyChain(editions)).toEqual([]);
  expect((await listCorrections()).items[0]).toMatchObject({ slug: entry.slug, notice: { text: NOTICE } });
});

test("a minor fix is an edition without a notice, and leaves the last notice standing", async () => {
  await ensurePublished(entry, desk);
  const first = await revised("Another summary of the invented case.");
  await publishPair(
    { pairId: first.id, seenVersion: first.version, kind: "correction", notice: NOTICE },
    desk.reviewer,
  );
  const second = await revised("Another summary of this invented case.");
  await publishPair({ pairId: second.id, seenVersion: second.version, kind: "update" }, desk.reviewer);

  expect((await findPair(entry.slug))?.content).toMatchObject({ kind: "update", notice: null });
  const { items } = await listPairs({});
  expect(items.find(({ slug }) => slug === entry.slug)?.notice?.text).toBe(NOTICE);
});

test("a withdrawn pair keeps its editions, leaves the lists and shows why", async () => {
  await ensurePublished(entry, desk);
  const { id, version } = await pair();
  await withdrawPair({ pairId: id, seenVersion: version, notice: NOTICE }, desk.reviewer);

  expect((await findPair(entry.slug))?.content.notice).toEqual({ kind: "withdrawal", text: NOTICE });
  expect(await listEditions(entry.slug)).toHaveLength(2);
  expect(await findStanding({ kind: "pair", key: entry.slug })).toMatchObject({ is: "withdrawn" });
  expect((await listPairs({})).items.map(({ slug }) => slug)).not.toContain(entry.slug);
});

test("a withdrawn pair is reinstated with a notice, never silently", async () => {
  await ensurePublished(entry, desk);
  const { id, version } = await pair();
  await withdrawPair({ pairId: id, seenVersion: version, notice: NOTICE }, desk.reviewer);
  const again = await revised("Another summary of the invented case.");
  const publish = { pairId: id, seenVersion: again.version };
  await expect(publishPair(publish, desk.reviewer)).rejects.toThrow("Write the notice");
  await publishPair({ ...publish, notice: NOTICE }, desk.reviewer);
  expect((await findPair(entry.slug))?.content.kind).toBe("reinstatement");
});

test("nobody publishes what they wrote, nor approves it", async () => {
  const { id, version } = await draftPair(entry, desk);
  const submitted = await movePair(id, "submit", desk.editor, version);
  const author = { ...desk.editor, role: "admin" as const };
  await expect(movePair(id, "approve", author, submitted.version)).rejects.toThrow("A second pair of eyes");
  const { version: now } = await movePair(id, "approve", desk.reviewer, submitted.version);
  await expect(publishPair({ pairId: id, seenVersion: now }, author)).rejects.toThrow(
    "A second pair of eyes",
  );
});

test("two who publish at once make one edition", async () => {
  const { id, version } = await approved();
  const both = [1, 2].map(() => publishPair({ pairId: id, seenVersion: version }, desk.reviewer));
  const results = await Promise.allSettled(both);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await listEditions(entry.slug)).toHaveLength(1);
});

test("a pair with a quotation that was not found needs a reason, and the reason is shown", async () => {
  entry = { ...entry, unverifiedReason: null };
  const [citation] = entry.later.citations;
  if (citation?.source.copy) citation.source.copy.text = "Nothing of the kind was said here.";
  const { id, version } = await approved();
  const publish = { pairId: id, seenVersion: version };
  await expect(publishPair(publish, desk.reviewer)).rejects.toThrow("Each side needs a quotation found");
  expect(await findPair(entry.slug)).toBeNull();
});

test.each([
  ["An edition is never changed.", `UPDATE "edition" SET "content" = '{}'`],
  ["An edition is never deleted.", `DELETE FROM "edition"`],
  ["The audit trail is never changed.", `UPDATE "audit_event" SET "action" = 'x'`],
  ["The audit trail is never deleted.", `DELETE FROM "audit_event"`],
])("the database itself says: %s", async (message, statement) => {
  await ensurePublished(entry, desk);
  await expect(db().$executeRawUnsafe(statement)).rejects.toThrow(message);
});

test("every write has left its line in the trail, and all of it verifies", async () => {
  await ensurePublished(entry, desk);
  const { id } = await pair();
  const lines = await db().auditEvent.findMany({ where: { entityId: id }, orderBy: { number: "asc" } });
  expect(lines.map(({ action }) => action)).toEqual(["create", "submit", "approve", "publish"]);
  expect((await verifyEditions()).faults).toEqual([]);
});

test("a list row that no longer says what the edition says is found by the verification", async () => {
  await ensurePublished(entry, desk);
  const where = { kind_key: { kind: "pair", key: (await pair()).id } } as const;
  const { words } = await db().searchDocument.findUniqueOrThrow({ where });
  await db().searchDocument.update({ where, data: { words: "something else" } });
  expect((await verifyEditions()).faults.join()).toContain(
    `${entry.slug}: readers find it by something else`,
  );
  await db().searchDocument.update({ where, data: { words } });
});
