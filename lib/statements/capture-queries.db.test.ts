import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { turnsOf } from "@/lib/sources/turns";
import { createSpeaker } from "@/lib/speakers/commands";
import type { SpeakerInput } from "@/lib/speakers/schema";
import { builtInDesk } from "@/seed/desk";
import { ensureSource } from "@/seed/ensure";
import type { Desk } from "@/seed/entry";
import { readTranscriptPairs } from "@/seed/transcripts/load";
import data from "@/seed/transcripts/speakers.json" with { type: "json" };
import { findCaptureForReading, suggestFromCapture } from "./capture-queries";
import { createStatementFromCapture } from "./commands";
import { createOccasion } from "./occasion-commands";

const { pairs } = readTranscriptPairs("seed/transcripts");
let desk: Desk;

beforeAll(async () => {
  desk = await builtInDesk();
  for (const speaker of data.speakers) await createSpeaker(speaker as SpeakerInput, desk.editor);
});

/** The stored copy that a shipped pair quotes, and what a person wrote of its earlier statement. */
async function shipped(at: number) {
  const earlier = pairs[at]?.earlier;
  const source = earlier?.citations[0]?.source;
  if (!earlier || !source) throw new Error(`There is no shipped pair ${at}.`);
  const { captureId, sourceId } = await ensureSource(source, desk);
  const found = await findCaptureForReading(captureId ?? "");
  const spoken = found?.readings.find(({ reading }) => reading === "as_spoken");
  return { earlier, captureId: captureId ?? "", sourceId, text: spoken?.text ?? "" };
}

/** Where the words of a statement stand, white space apart. */
function placeOf(text: string, quote: string): { start: number; end: number } | null {
  const words = quote.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const match = new RegExp(words.join("\\s+")).exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

test("for words of a shipped transcript the speaker and the day that a person wrote are suggested", async () => {
  const count = { statements: 0, speaker: 0, day: 0 };
  const known = new Set(data.speakers.map(({ name }) => name));
  for (const at of pairs.keys()) {
    const { earlier, captureId, text } = await shipped(at);
    const place = placeOf(text, earlier.quote);
    if (!place || !known.has(earlier.speaker.name)) continue;
    const suggestion = await suggestFromCapture({ captureId, reading: "as_spoken", ...place });
    count.statements += 1;
    if (suggestion.isSure && suggestion.speakers[0]?.label === earlier.speaker.name) count.speaker += 1;
    if (suggestion.saidOn === earlier.saidOn) count.day += 1;
  }
  console.info(`Suggested as written by hand: ${JSON.stringify(count)} of ${pairs.length} shipped pairs.`);
  expect(count.statements).toBeGreaterThan(40);
  expect(count.speaker / count.statements).toBeGreaterThan(0.95);
  expect(count.day / count.statements).toBeGreaterThan(0.95);
});

test("of two presidents, the one that the publisher's transcripts quote is suggested first", async () => {
  const offices = [{ title: "President of Sampleton", fromDay: "2000-01-01" }];
  const { id } = await createSpeaker({ name: "Ada Example", kind: "person", offices }, desk.editor);
  const at = pairs.findLastIndex(({ earlier }) => earlier.speaker.name === "Joe Biden");
  const { earlier, captureId, text } = await shipped(at);
  const place = {
    captureId,
    reading: "as_spoken" as const,
    ...(placeOf(text, earlier.quote) ?? { start: 0, end: 0 }),
  };
  const torn = await suggestFromCapture(place);
  expect(torn.speakers.map(({ label }) => label).sort()).toEqual(["Ada Example", "Joe Biden"]);
  expect(torn.isSure).toBe(false);
  const biden = await db().speaker.findUniqueOrThrow({ where: { slug: "joe-biden" } });
  const said = { speakerId: biden.id, language: "en", saidOn: earlier.saidOn };
  await createStatementFromCapture(said, place, desk.editor);
  const told = await suggestFromCapture(place);
  expect(told.speakers[0]?.id).toBe(biden.id);
  expect(told.isSure).toBe(true);
  expect(told.speakers[1]?.id).toBe(id);
});

test("a copy that prints its corrections opens in each reading, with the words quoted already", async () => {
  const { earlier, captureId, sourceId, text } = await shipped(0);
  const place = placeOf(text, earlier.quote) ?? { start: 0, end: 0 };
  const { id: occasionId } = await createOccasion(earlier.occasion, desk.editor);
  const where = { captureId, reading: "as_spoken" as const, ...place };
  const suggestion = await suggestFromCapture(where);
  expect(suggestion).toMatchObject({ language: "en", occasion: null });
  const made = await createStatementFromCapture(
    {
      speakerId: suggestion.speakers[0]?.id ?? "",
      occasionId,
      language: suggestion.language,
      saidOn: suggestion.saidOn ?? "",
    },
    where,
    desk.editor,
  );
  const found = await findCaptureForReading(captureId);
  expect(found?.source.id).toBe(sourceId);
  expect(found?.readings.map(({ reading }) => reading)).toEqual(["as_spoken", "as_corrected", "plain"]);
  const [spoken, corrected] = found?.readings ?? [];
  expect(spoken?.quotations).toMatchObject([{ statementId: made.id, ...place, result: "verbatim" }]);
  expect(corrected?.quotations).toEqual([]);
  expect(spoken?.turns).toEqual(turnsOf(text));
  expect((await suggestFromCapture(where)).occasion?.id).toBe(occasionId);
});

test("a copy that is not there has nothing to read or to suggest", async () => {
  const captureId = "00000000-0000-4000-8000-000000000000";
  expect(await findCaptureForReading(captureId)).toBeNull();
  await expect(suggestFromCapture({ captureId, start: 0, end: 5 })).rejects.toThrow(
    "There is no stored copy to quote from.",
  );
});
