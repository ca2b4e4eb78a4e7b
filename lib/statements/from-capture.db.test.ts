import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { checkQuote } from "@/lib/sources/quote-check";
import { builtInDesk } from "@/seed/desk";
import { draftPair, ensureSource } from "@/seed/ensure";
import type { Desk } from "@/seed/entry";
import { inventedEntry } from "@/seed/invented";
import { shippedTexts } from "@/seed/transcripts/shipped-texts";
import { readingOf } from "./citation";
import { createStatementFromCapture } from "./commands";

let desk: Desk;
let count = 0;

beforeAll(async () => {
  desk = await builtInDesk();
});

/** A stored copy of some text, with somebody to have said it. */
async function copyOf(text: string, textForm: "plain" | "printed_corrections" = "plain") {
  count += 1;
  const [earlier] = inventedEntry(`copied-${count}`, "en", ["A.", "B."]).earlier.citations;
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
