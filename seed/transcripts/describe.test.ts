import { expect, test } from "vitest";
import { readings } from "@/lib/sources/printed-corrections";
import { printedText } from "@/lib/sources/printed-text";
import { describeCorrection } from "./describe";
import { TranscriptEntry } from "./entry";
import type { CorrectionRow, TranscriptDocument } from "./folder";

/** 2021-01-25, press briefing by Jen Psaki. */
const MEMORANDUM =
  "MS. PSAKI:\u00a0 Today’s action revokes the Presidential Memorandum of March <s>2013</s> \\[23\\],\n2018, and also confirms the revocation of the Presidential Memorandum of\nAugust 25th of 2017.";

function transcript(markdown: string): TranscriptDocument {
  const url = "https://bidenwhitehouse.archives.gov/briefing-room/press-briefings/2021/01/25/";
  return { id: "press-briefings/2021-01/psaki", title: "Press Briefing", date: "2021-01-25", url, markdown };
}

function row(struck: string, inserted: string, more: Partial<CorrectionRow> = {}): CorrectionRow {
  const { id, date, url } = transcript("");
  const row = { id: `${id}#0`, doc: id, date, url, struck, inserted, speaker: "MS. PSAKI" };
  const kind = inserted === "" ? "deleted" : "replaced";
  return { ...row, kind, change_guess: null, as_spoken: "", as_corrected: "", ...more };
}

function entryOf(markdown: string, of: CorrectionRow): TranscriptEntry {
  const described = describeCorrection(of, transcript(markdown));
  if ("reason" in described) throw new Error(described.reason);
  return TranscriptEntry.parse(described);
}

test("a correction that nobody has written about is told by its words alone", () => {
  const entry = entryOf(MEMORANDUM, row("2013", "23", { change_guess: "number" }));
  expect(entry).toMatchObject({
    headline: "Transcript corrected: “2013” to “23” (Jen Psaki, 25 January 2021)",
    speaker: "MS. PSAKI",
    relation: "corrects_fact",
    extent: "partial",
    rubric: { change: "fact", acknowledged: "yes" },
    earlierPassage: "revokes the Presidential Memorandum of March 2013, 2018, and also confirms the",
    laterPassage: "revokes the Presidential Memorandum of March 23, 2018, and also confirms the",
  });
  expect(entry.slug).toMatch(/^transcript-2021-01-25-2013-23-[0-9a-f]{6}$/);
});

test("its quotations stand in the reading that they quote", () => {
  const { earlierQuote, laterQuote } = entryOf(MEMORANDUM, row("2013", "23"));
  const { as_spoken, as_corrected } = readings(printedText(MEMORANDUM));
  expect(as_spoken).toContain(earlierQuote);
  expect(as_corrected).toContain(laterQuote);
  expect(earlierQuote).toMatch(/^Today’s action .* of 2017\.$/);
});

test.each([
  ["number", "corrects_fact", "partial"],
  ["name", "corrects_fact", "partial"],
  ["word", "corrects_wording", "partial"],
  ["polarity", "corrects_wording", "full"],
  [null, "corrects_wording", "partial"],
] as const)("a guess of %j gives %s, %s", (change_guess, relation, extent) => {
  expect(entryOf(MEMORANDUM, row("2013", "23", { change_guess }))).toMatchObject({ relation, extent });
});

test("words that were only struck are a correction too", () => {
  const entry = entryOf("THE PRESIDENT:\u00a0 Bills will <s>not</s> go out.", row("not", ""));
  expect(entry.headline).toBe("Transcript corrected: “not” struck out (Joe Biden, 25 January 2021)");
  expect([entry.earlierPassage, entry.laterPassage]).toEqual([
    "Bills will not go out.",
    "Bills will go out.",
  ]);
});

test("words marked with [sic] and struck count as struck out", () => {
  // 2021-08-18, press briefing by the White House COVID-19 Response Team
  const markdown = "MR. ZIENTS:\u00a0 After you got your <s>first</s> \\[sic\\] — second shot.";
  expect(entryOf(markdown, row("first", "sic", { kind: "sic" })).laterQuote).toBe(
    "After you got your — second shot.",
  );
});

test("of two corrections with the same words each has its own place", () => {
  const markdown = "MR. X:\u00a0 Meet <s>Andy</s> \\[Addie\\]. Hi, <s>Andy</s> \\[Addie\\].";
  const second = row("Andy", "Addie", { id: "press-briefings/2021-01/psaki#1" });
  expect(entryOf(markdown, row("Andy", "Addie")).laterQuote).toBe("Meet Addie.");
  expect(entryOf(markdown, second).laterQuote).toBe("Hi, Addie.");
  expect(entryOf(markdown, second).slug).not.toBe(entryOf(markdown, row("Andy", "Addie")).slug);
});

test.each([
  ["[countries]<s>companies</s>", row("companies", "")],
  ["<s>companie</s>s [countries]", row("companie", "")],
  ["<s>companies</s>[countries} big", row("companies", "countries} big")],
])(
  "a row that saw less, or more, of the markup than there is still finds its correction: %s",
  (markup, of) => {
    const { laterQuote } = entryOf(`MR. X:\u00a0 One of the major ${markup}.`, of);
    expect(laterQuote).toMatch(/^One of the major countries/);
  },
);

test("a passage that would stand twice in its sentence is made longer", () => {
  const far = "and so on and so forth and so on and so forth and so on";
  const markdown = `MR. X:\u00a0 ${far} <s>one</s> \\[two\\] ${far} one ${far}.`;
  const { earlierQuote, earlierPassage } = entryOf(markdown, row("one", "two"));
  expect(earlierQuote.indexOf(earlierPassage)).toBe(earlierQuote.lastIndexOf(earlierPassage));
});

test.each([
  ["Nobody says this <s>one</s> \\[two\\].", row("one", "two"), /label/],
  ["MR. X:\u00a0 This <s>one</s> \\[two\\].", row("three", "four"), /no correction/],
  ["MR. X:\u00a0 So. <s>One.</s>", row("One.", ""), undefined],
])("what gives no entry is told with its reason: %j", (markdown, of, reason) => {
  const described = describeCorrection(of, transcript(markdown));
  expect("reason" in described ? described.reason : undefined).toEqual(
    reason && expect.stringMatching(reason),
  );
});
