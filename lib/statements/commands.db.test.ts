import { beforeAll, beforeEach, expect, test } from "vitest";
import { findPairForDesk } from "@/lib/pairs/queries";
import { movePair } from "@/lib/pairs/review-commands";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { checkQuote } from "@/lib/sources/quote-check";
import { builtInDesk } from "@/seed/desk";
import { draftPair, ensurePublished, ensureSource } from "@/seed/ensure";
import type { Desk, PairEntry } from "@/seed/entry";
import { inventedEntry } from "@/seed/invented";
import { shippedTexts } from "@/seed/transcripts/shipped-texts";
import { readingOf } from "./citation";
import { createStatement, createStatementFromCapture, reviseStatement } from "./commands";
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

/** A stored copy of some text, with somebody to have said it. */
async function copyOf(text: string, textForm: "plain" | "printed_corrections" = "plain") {
  const [earlier] = entry.earlier.citations;
  if (!earlier?.source.copy) throw new Error("The invented entry has no copy.");
  const copy = { ...earlier.source.copy, text, textForm, bytes: Buffer.from(text) };
  const { sourceId, captureId } = await ensureSource({ ...earlier.source, copy }, desk);
  await draftPair(inventedEntry(`speaker-${count}`, "en", ["A.", "B."]), desk);
  const speaker = await db().speaker.findUniqueOrThrow({ where: { slug: "ada-example" } });
  const said = { speakerId: speaker.id, language: "en", saidOn: "2021-02-03" };
  return { sourceId, captureId: captureId ?? "", said };
}

test("words selected in a shipped transcript are kept as it prints them, where they were selected", async () => {
  for (const { id, text } of shippedTexts().slice(0, 4)) {
    count += 1;
    entry = inventedEntry(`said-${count}`, "en", ["A.", "B."]);
    const { captureId, said } = await copyOf(text, "printed_corrections");
    for (const reading of ["as_spoken", "as_corrected"] as const) {
      const whole = readingOf({ text, textForm: "printed_corrections", reading });
      const start = whole.indexOf(" ", Math.floor(whole.length / 3));
      const end = whole.indexOf(" ", start + 200) + 1;
      const made = await createStatementFromCapture(said, { captureId, reading, start, end }, desk.editor);
      const { quote } = await db().statement.findUniqueOrThrow({ where: { id: made.id } });
      const citation = await db().citation.findUniqueOrThrow({ where: { id: made.citationId } });
      expect(citation, id).toMatchObject({ result: "verbatim", exact: quote, reading, captureId });
      expect(whole.slice(citation.startAt ?? 0, citation.endAt ?? 0)).toBe(quote);
      expect(whole.slice(start, end).trim()).toBe(quote);
      expect(checkQuote(whole, quote).result).toBe("verbatim");
    }
  }
});

test.each([
  ["cuts a word in two", 6, 20],
  ["has no words", 3, 4],
  ["lies behind the end", 900, 950],
  ["cuts a character in two", 0, 39],
])("a selection that %s makes no statement", async (_, start, end) => {
  const { captureId, said } = await copyOf("The lanterns will stay lit all night. 🏮");
  const before = await db().statement.count();
  await expect(createStatementFromCapture(said, { captureId, start, end }, desk.editor)).rejects.toThrow(
    "Select whole words",
  );
  expect(await db().statement.count()).toBe(before);
});

test("typed words are checked against the copy, and a near hit is never verbatim", async () => {
  const { captureId, said } = await copyOf("The lanterns will stay lit all night.");
  const typed = { ...said, quote: "The lanterns would stay lit" };
  const made = await createStatementFromCapture(typed, { captureId, start: 0, end: 0 }, desk.editor);
  expect(made.result).toBe("changed");
});

test("a copy that is not there makes no statement, nor does a speaker who is not", async () => {
  const { captureId, said } = await copyOf("The lanterns will stay lit.");
  const nobody = "00000000-0000-4000-8000-000000000000";
  const place = { captureId, start: 0, end: 12 };
  await expect(
    createStatementFromCapture(said, { ...place, captureId: nobody }, desk.editor),
  ).rejects.toThrow("There is no stored copy");
  await expect(
    createStatementFromCapture({ ...said, speakerId: nobody }, place, desk.editor),
  ).rejects.toThrow("There is no such speaker.");
  await expect(
    createStatementFromCapture({ ...said, mediaStart: 5, mediaEnd: 4 }, place, desk.editor),
  ).rejects.toThrow("The end comes before the start.");
});

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
