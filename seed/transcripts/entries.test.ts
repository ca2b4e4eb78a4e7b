import { expect, test } from "vitest";
import { relationPhrase } from "@/lib/pairs/vocabulary";
import { readings } from "@/lib/sources/printed-corrections";
import { printedText } from "@/lib/sources/printed-text";
import { checkQuote } from "@/lib/sources/quote-check";
import written from "./entries.json" with { type: "json" };
import { TranscriptEntry } from "./entry";
import { findCorrection } from "./find-correction";
import { readTranscriptFolder } from "./folder";
import { readTranscriptPairs } from "./load";
import { speakerFor } from "./speakers";

const { corrections, documents } = readTranscriptFolder(import.meta.dirname);
const entries = TranscriptEntry.array().parse(written);
const { pairs, leftOut } = readTranscriptPairs(import.meta.dirname);
const named = entries.map((entry) => ({ name: entry.slug, entry }));

function transcriptOf({ id }: TranscriptEntry) {
  const row = corrections.find((each) => each.id === id);
  const document = row && documents.get(row.doc);
  if (!document) throw new Error(`${id} has no transcript in this folder.`);
  const printed = printedText(document.markdown);
  return { row, printed, ...readings(printed) };
}

function isOnce(text: string, words: string): boolean {
  return text.includes(words) && text.indexOf(words) === text.lastIndexOf(words);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

test("every correction that ships has been written up, and gives a pair of its own", () => {
  expect(new Set(entries.map(({ id }) => id))).toEqual(new Set(corrections.map(({ id }) => id)));
  expect(new Set(pairs.map(({ slug }) => slug)).size).toBe(corrections.length);
  expect(leftOut).toEqual([]);
});

test("no transcript ships that no entry quotes", () => {
  expect(new Set(corrections.map(({ doc }) => doc))).toEqual(new Set(documents.keys()));
});

test.each(named)("$name: both quotations stand word for word in the reading they quote", ({ entry }) => {
  const { as_spoken, as_corrected } = transcriptOf(entry);
  expect(checkQuote(as_spoken, entry.earlierQuote)).toMatchObject({ result: "verbatim" });
  expect(checkQuote(as_corrected, entry.laterQuote)).toMatchObject({ result: "verbatim" });
  expect(onOneLine(as_spoken).includes(entry.earlierQuote)).toBe(true);
  expect(onOneLine(as_corrected).includes(entry.laterQuote)).toBe(true);
});

test.each(named)(
  "$name: each passage stands once in its quotation and has the correction in it",
  ({ entry }) => {
    const { row, printed } = transcriptOf(entry);
    const correction = row && findCorrection(row, printed);
    expect(isOnce(entry.earlierQuote, entry.earlierPassage)).toBe(true);
    expect(isOnce(entry.laterQuote, entry.laterPassage)).toBe(true);
    expect(entry.earlierPassage).toContain(correction?.struck);
    expect(entry.laterPassage).toContain(correction?.inserted);
    expect(entry.speaker).toBe(correction?.speaker);
  },
);

test.each(named)("$name: what is set between quotation marks was said", ({ entry }) => {
  const said = `${entry.earlierQuote}\n${entry.laterQuote}`;
  const quoted = [...`${entry.headline}\n${entry.summary}`.matchAll(/“([^”]+)”/g)];
  expect(quoted.length).toBeGreaterThan(1);
  for (const [, words = ""] of quoted) expect(said).toContain(words.replace(/[,.]$/, ""));
});

test.each(named)("$name: the summary says when and by whom it was said", ({ entry }) => {
  const pair = pairs.find(({ slug }) => slug === entry.slug);
  const day = new Date(`${pair?.earlier.saidOn}T00:00:00Z`);
  const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(day);
  expect(entry.summary.startsWith(`On ${date},`)).toBe(true);
  expect(entry.summary).toContain(pair?.earlier.speaker.name);
  expect(entry.whySelected.endsWith(".")).toBe(true);
});

test("every speaker is known by name, and every correction is the office’s", () => {
  for (const { entry } of named) {
    const { name } = speakerFor(entry.speaker, transcriptOf(entry).row?.date ?? "");
    expect(name, entry.speaker).toMatch(/^\p{Lu}\p{L}+ \p{L}[\p{L}-]+$/u);
  }
  for (const { issuedBy, later, relation } of pairs) {
    expect(later.spokenBy?.slug).toBe("white-house");
    expect(relation && issuedBy && relationPhrase(relation, issuedBy)).toMatch(/the speaker's/);
  }
});

test("the chosen corrections come from every year, several speakers and both presidencies", () => {
  const said = pairs.map(({ earlier }) => ({ year: earlier.saidOn.slice(0, 4), who: earlier.speaker.slug }));
  expect(new Set(said.map(({ year }) => year))).toEqual(new Set(["2021", "2022", "2023", "2024", "2025"]));
  expect(said.map(({ who }) => who)).toEqual(
    expect.arrayContaining(["joe-biden", "donald-trump", "kamala-harris"]),
  );
});
