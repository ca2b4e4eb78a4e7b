import { beforeAll, beforeEach, expect, test } from "vitest";
import { findPairForDesk } from "@/lib/pairs/queries";
import { movePair } from "@/lib/pairs/review-commands";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { builtInDesk } from "@/seed/desk";
import { draftPair, ensurePublished } from "@/seed/ensure";
import type { Desk, PairEntry } from "@/seed/entry";
import { inventedEntry } from "@/seed/invented";
import { createStatement, reviseStatement } from "./commands";
import { findStatementForEditing } from "./queries";

let desk: Desk;
let entry: PairEntry;
let count = 0;

beforeAll(async () => {
  desk = await builtInDesk();
});

beforeEach(() => {
  count += 1;
  entry = inventedEntry(`said-${count}`, "en", ["The fee will never rise.", "The fee will rise."]);
});

async function sides() {
  const found = await findPairForDesk(entry.slug);
  const [earlier, later] = [await open(found?.earlierId), await open(found?.laterId)];
  return { pair: await db().pair.findUniqueOrThrow({ where: { slug: entry.slug } }), earlier, later };
}

async function open(id = "") {
  const found = await findStatementForEditing(id);
  if (!found) throw new Error("The statement is not there.");
  return { ...found, seen: { version: found.version, base: found.fields } };
}

test.each([
  [{ mediaStart: 5, mediaEnd: 4 }, "The end comes before the start."],
  [{ translation: "So." }, "Say which language the translation is in."],
  [{ translationLanguage: "de" }, "Give the translation, or leave its language out."],
  [{ saidOn: "yesterday" }, "Invalid ISO date"],
  [{ quote: "  " }, "Give the words."],
])("a statement with %j is refused in words, made or changed", async (change, message) => {
  await draftPair(entry, desk);
  const { id, fields, seen } = (await sides()).earlier;
  await expect(createStatement({ ...fields, ...change }, desk.editor)).rejects.toThrow(message);
  await expect(reviseStatement(id, { ...fields, ...change }, seen, desk.editor)).rejects.toThrow(message);
});

test("a quotation that changes takes its checks and the compared passages along", async () => {
  await ensurePublished(entry, desk);
  const { earlier, pair } = await sides();
  const quote = `Listen: ${earlier.fields.quote}`;
  const saved = await reviseStatement(earlier.id, { ...earlier.fields, quote }, earlier.seen, desk.reviewer);
  expect(saved).toMatchObject({ version: 2, reopened: 1, checks: [{ result: "changed" }] });
  const after = await sides();
  expect(after.pair).toMatchObject({
    status: "draft",
    lastAuthorId: desk.reviewer.id,
    earlierStart: pair.earlierStart + 8,
    earlierEnd: pair.earlierEnd + 8,
  });
  expect(quote.slice(after.pair.earlierStart, after.pair.earlierEnd)).toBe(entry.earlierPassage);
  const back = await reviseStatement(
    earlier.id,
    after.earlier.fields && { ...after.earlier.fields, quote: earlier.fields.quote },
    after.earlier.seen,
    desk.editor,
  );
  expect(back.checks).toMatchObject([{ result: "verbatim" }]);
});

test.each([
  ["gone", "The charge will never rise."],
  ["there twice", "The fee will never rise. The fee will never rise."],
])("a quotation whose compared passage would be %s is refused, and the pair is named", async (_, quote) => {
  await draftPair(entry, desk);
  const { earlier, pair } = await sides();
  const revised = reviseStatement(earlier.id, { ...earlier.fields, quote }, earlier.seen, desk.editor);
  await expect(revised).rejects.toThrow(`The pair “${entry.headline}” compares the words`);
  expect((await sides()).pair).toEqual(pair);
  expect((await open(earlier.id)).fields).toEqual(earlier.fields);
});

test("a save that changes nothing leaves an approval as it is", async () => {
  const draft = await draftPair(entry, desk);
  const submitted = await movePair(draft.id, "submit", desk.editor, draft.version);
  const { earlier } = await sides();
  const saved = await reviseStatement(earlier.id, earlier.fields, earlier.seen, desk.editor);
  expect(saved).toMatchObject({ version: 1, reopened: 0 });
  expect((await sides()).pair).toMatchObject({ status: "in_review", version: submitted.version });
});

test("what a save leaves out stays as it is", async () => {
  await draftPair(entry, desk);
  const { id, fields, seen } = (await sides()).earlier;
  const { speakerId, quote, language, saidOn } = fields;
  const part = { speakerId, quote, language, saidOn, precision: "month" as const };
  await reviseStatement(id, part, seen, desk.editor);
  expect((await open(id)).fields).toEqual({ ...fields, precision: "month" });
  const nowhere = { ...fields, occasionId: "00000000-0000-4000-8000-000000000000" };
  const next = await open(id);
  await expect(reviseStatement(id, nowhere, next.seen, desk.editor)).rejects.toThrow(
    "There is no such occasion.",
  );
});

test("two editors of one statement both keep what they wrote in different fields", async () => {
  await draftPair(entry, desk);
  const { earlier } = await sides();
  const { id, fields, seen } = earlier;
  await reviseStatement(id, { ...fields, saidAt: "10:30", precision: "minute" }, seen, desk.editor);
  const late = { ...fields, mediaUrl: "https://example.org/film", mediaStart: 1.5, mediaEnd: 4 };
  const saved = await reviseStatement(id, late, seen, desk.reviewer);
  expect(saved.fromThem.sort()).toEqual(["precision", "saidAt"]);
  expect((await open(id)).fields).toMatchObject({ saidAt: "10:30", mediaStart: 1.5 });
});

test("two editors of one quotation are shown both texts", async () => {
  await draftPair(entry, desk);
  const { id, fields, seen } = (await sides()).earlier;
  const [one, two] = [`${fields.quote} Ever.`, `Well. ${fields.quote}`];
  await reviseStatement(id, { ...fields, quote: one }, seen, desk.editor);
  const late = reviseStatement(id, { ...fields, quote: two }, seen, desk.reviewer);
  const refusal = (await late.catch((error: unknown) => error)) as Refusal;
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal.conflicts).toEqual([{ field: "quote", base: fields.quote, mine: two, theirs: one }]);
});

test("two who save a statement at the same moment do not both win in silence", async () => {
  await draftPair(entry, desk);
  const { id, fields, seen } = (await sides()).earlier;
  const saves = ["11:00", "12:00"].map((saidAt) =>
    reviseStatement(id, { ...fields, saidAt }, seen, desk.editor),
  );
  const results = await Promise.allSettled(saves);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});
