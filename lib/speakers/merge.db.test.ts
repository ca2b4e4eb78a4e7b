import { beforeAll, expect, test } from "vitest";
import { verifyEditions } from "@/lib/editions/verify";
import { findPairForDesk } from "@/lib/pairs/queries";
import { movePair } from "@/lib/pairs/review-commands";
import { db } from "@/lib/platform/db";
import fc from "@/lib/platform/testing/property";
import { createStatement } from "@/lib/statements/commands";
import { builtInDesk } from "@/seed/desk";
import { draftPair, ensurePublished } from "@/seed/ensure";
import type { Desk } from "@/seed/entry";
import { inventedEntry } from "@/seed/invented";
import { createSpeaker, reviseSpeaker } from "./commands";
import { mergeSpeakers, undoMerge } from "./merge-commands";
import { listMerges, previewMerge } from "./merge-queries";
import { findSpeakerForEditing, searchSpeakers } from "./queries";

let desk: Desk;

beforeAll(async () => {
  desk = await builtInDesk();
});

type Offices = { title: string; fromDay?: string | null; untilDay?: string | null }[];

const person = async (name: string, offices: Offices = [], wikidata?: string) =>
  (await createSpeaker({ name, kind: "person", offices, wikidata }, desk.editor)).id;

const say = async (speakerId: string, spokenById?: string) =>
  (
    await createStatement(
      { speakerId, spokenById, quote: "The lanterns stay lit.", language: "en", saidOn: "2021-02-03" },
      desk.editor,
    )
  ).id;

/** Every row a merge can touch, without the counters that only ever go up. */
async function rows() {
  const speakers = await db().speaker.findMany({ orderBy: { id: "asc" } });
  const statements = await db().statement.findMany({ orderBy: { id: "asc" } });
  const offices = await db().office.findMany({ orderBy: { id: "asc" } });
  const still = [...speakers, ...statements].map(({ version, updatedAt, ...row }) => row);
  return [...still, ...offices];
}

const OFFICES = [
  { title: "Mayor of Sampleton", fromDay: "2020-01-01", untilDay: "2021-01-01" },
  { title: "Mayor of Sampleton", fromDay: null, untilDay: null },
  { title: "Lamplighter", fromDay: "2019-01-01", untilDay: null },
];

test("whatever two speakers have, merging and undoing gives the very same rows", async () => {
  const some = fc.subarray(OFFICES);
  const counts = fc.record({ own: fc.nat(3), forThem: fc.nat(3), byThem: fc.nat(3) });
  let round = 0;
  await fc.assert(
    fc.asyncProperty(some, some, counts, fc.option(fc.nat(1000)), async (one, other, count, wikidata) => {
      round += 1;
      const from = await person("From Example", one, wikidata === null ? undefined : `Q9${round}${wikidata}`);
      const into = await person("Into Example", other);
      const third = await person("Third Example");
      for (let n = 0; n < count.own; n += 1) await say(from);
      for (let n = 0; n < count.forThem; n += 1) await say(third, from);
      for (let n = 0; n < count.byThem; n += 1) await say(from, third);
      await say(into);
      const before = await rows();
      const preview = await previewMerge(from, into);
      const { mergeId } = await mergeSpeakers(from, into, desk.editor);
      expect(await db().statement.count({ where: { OR: [{ speakerId: from }, { spokenById: from }] } })).toBe(
        0,
      );
      expect(preview).toMatchObject({ statements: count.own + count.byThem, spokenFor: count.forThem });
      expect(await db().office.count({ where: { speakerId: into } })).toBe(
        other.length + preview.offices.length,
      );
      await undoMerge(mergeId, desk.editor);
      expect(await rows()).toEqual(before);
      await expect(undoMerge(mergeId, desk.editor)).rejects.toThrow("This merge was undone already.");
    }),
    { numRuns: 15 },
  );
});

test("a merged speaker is offered no more, but its name still finds the other", async () => {
  const into = await person("Quillon Sampleman");
  const from = await person("Q. Samplemann");
  await mergeSpeakers(from, into, desk.editor);
  expect((await searchSpeakers("samplemann")).map(({ id }) => id)).toEqual([into]);
  const found = await findSpeakerForEditing(from);
  expect(found?.mergedInto).toEqual({ id: into, name: "Quillon Sampleman" });
  const seen = { version: found?.version ?? 0, base: found?.fields ?? {} };
  await expect(
    reviseSpeaker(from, { name: "X", kind: "person", offices: [] }, seen, desk.editor),
  ).rejects.toThrow("This speaker was merged into Quillon Sampleman. Edit that one instead.");
});

test("a form that still names a merged speaker saves with the one it was merged into", async () => {
  const [from, into] = [await person("Old Example"), await person("New Example")];
  await mergeSpeakers(from, into, desk.editor);
  const statement = await db().statement.findUnique({ where: { id: await say(from) } });
  expect(statement?.speakerId).toBe(into);
});

test.each([
  ["itself", "A speaker cannot be merged into itself."],
  ["a merged one", "was merged into another speaker. Choose that one."],
  ["its spokesperson", "for the other, so they are two."],
  ["another Wikidata id", "They have two Wikidata ids, Q2000001 and Q2000002."],
  ["an office of other days", "Both were “Mayor” from 2020-01-01, until different days."],
])("a speaker is not merged into %s, and the preview says why", async (kind, message) => {
  const from = await person("One Example", [{ title: "Mayor", fromDay: "2020-01-01" }], "Q2000001");
  const into = await targetOf(kind, from);
  expect((await previewMerge(from, into)).problem).toContain(message);
  await expect(mergeSpeakers(from, into, desk.editor)).rejects.toThrow(message);
  await db().speaker.update({ where: { id: from }, data: { wikidata: null } });
  await db().speaker.update({ where: { id: into }, data: { wikidata: null } });
});

async function targetOf(kind: string, from: string): Promise<string> {
  if (kind === "itself") return from;
  if (kind === "an office of other days") {
    return person("Other", [{ title: "Mayor", fromDay: "2020-01-01", untilDay: "2021-01-01" }]);
  }
  const other = await person("Other", [], kind === "another Wikidata id" ? "Q2000002" : undefined);
  if (kind === "a merged one") await mergeSpeakers(other, await person("Survivor"), desk.editor);
  if (kind === "its spokesperson") await say(from, other);
  return other;
}

test("undoing is refused in words once a moved record is somebody else's, and moves nothing", async () => {
  const [from, into] = [await person("A", [OFFICES[0] ?? { title: "Mayor" }]), await person("B")];
  const statement = await say(from);
  const { mergeId } = await mergeSpeakers(from, into, desk.editor);
  await db().statement.update({ where: { id: statement }, data: { speakerId: await person("C") } });
  const before = await rows();
  await expect(undoMerge(mergeId, desk.editor)).rejects.toThrow(
    "The statement “The lanterns stay lit.” was given to another speaker since the merge.",
  );
  expect(await rows()).toEqual(before);

  await db().statement.update({ where: { id: statement }, data: { speakerId: into } });
  await db().office.updateMany({ where: { speakerId: into }, data: { title: "Head of Sampleton" } });
  await expect(undoMerge(mergeId, desk.editor)).rejects.toThrow("was changed since the merge");
});

test("merges on top of each other are undone from the top", async () => {
  const [a, b, c] = [await person("A"), await person("B"), await person("C")];
  await say(a);
  const before = await rows();
  const first = await mergeSpeakers(a, b, desk.editor);
  const second = await mergeSpeakers(b, c, desk.editor);
  await expect(undoMerge(first.mergeId, desk.editor)).rejects.toThrow("B was itself merged since.");
  await undoMerge(second.mergeId, desk.editor);
  await undoMerge(first.mergeId, desk.editor);
  expect(await rows()).toEqual(before);
});

test("two opposite merges at once leave one of the two", async () => {
  const [a, b] = [await person("A"), await person("B")];
  const results = await Promise.allSettled([
    mergeSpeakers(a, b, desk.editor),
    mergeSpeakers(b, a, desk.reviewer),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("what waits becomes a draft, what is published stays and is listed until it is updated", async () => {
  const words: [string, string] = ["The fee will never rise.", "The fee will rise."];
  const published = inventedEntry("merge-published", "en", words);
  const waiting = inventedEntry("merge-waiting", "en", words);
  await ensurePublished(published, desk);
  const draft = await draftPair(waiting, desk);
  await movePair(draft.id, "submit", desk.editor, draft.version);
  const { id: from } = await db().speaker.findUniqueOrThrow({ where: { slug: "ada-example" } });
  const into = await person("Ada B. Example");

  expect(await previewMerge(from, into)).toMatchObject({
    waitingPairs: 1,
    published: { count: 1, pairs: [{ slug: "merge-published", headline: published.headline }] },
  });
  const { mergeId, reopened } = await mergeSpeakers(from, into, desk.reviewer);
  expect(reopened).toBe(1);
  expect((await findPairForDesk("merge-waiting"))?.status).toBe("draft");
  expect((await findPairForDesk("merge-published"))?.status).toBe("published");
  const { items } = await listMerges();
  expect(items.find(({ id }) => id === mergeId)).toMatchObject({
    moved: { statements: 4, spokenFor: 0, offices: 1 },
    toUpdate: { count: 1, pairs: [{ slug: "merge-published" }] },
  });
  expect((await verifyEditions()).faults).toEqual([]);
});
