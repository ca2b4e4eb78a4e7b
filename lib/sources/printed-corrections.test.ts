import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { listCorrections, readings } from "./printed-corrections";
import { printedText } from "./printed-text";

/** 2021-02-05, press briefing by Jen Psaki and Jared Bernstein. */
const RECONCILIATION =
  "that can happen.  \n  \nBut again, I believe it’s\u00a0<s>18 of 24</s>\u00a0\\*\\[16 of 21\\] — and I can\ndouble check this — of bipar- — of reconciliation bills in the past have\nbeen bipartisan.\u00a0 And a bipartisan bill has 52 votes.";

/** 2023-06-30, remarks by Joe Biden on the Supreme Court’s decision on student debt relief. */
const STUDENT_LOANS =
  "Monthly payments will be due, bills\nwill <s>not</s> go out, and interest will be accruing.\u00a0 And during this\nperiod";

/** 2021-04-30, press gaggle by Jen Psaki. */
const FLIGHT =
  "MS. PSAKI:\u00a0 So a military \\[flight with USAID\\] assistance\n<s>flight</s> departed from Travis Air Force Base at 8:00 p.m. <s>last\nnight</s> \\[April 28th\\], with a cargo.";

const read = (markdown: string) => readings(printedText(markdown));
const list = (markdown: string) => listCorrections(printedText(markdown));

test("as spoken the struck words stand, as corrected those in brackets, and as printed both", () => {
  expect(read(RECONCILIATION)).toEqual({
    plain:
      "that can happen.\n\nBut again, I believe it’s ~~18 of 24~~ *[16 of 21] — and I can double check this — of bipar- — of reconciliation bills in the past have been bipartisan. And a bipartisan bill has 52 votes.",
    as_spoken:
      "that can happen.\n\nBut again, I believe it’s 18 of 24 — and I can double check this — of bipar- — of reconciliation bills in the past have been bipartisan. And a bipartisan bill has 52 votes.",
    as_corrected:
      "that can happen.\n\nBut again, I believe it’s 16 of 21 — and I can double check this — of bipar- — of reconciliation bills in the past have been bipartisan. And a bipartisan bill has 52 votes.",
  });
});

test("a correction knows its place, its sentence and its speaker", () => {
  const text = printedText(`MS. PSAKI:\u00a0 Yes,\n${RECONCILIATION}\n\nQ\u00a0\u00a0 Thanks`);
  const { as_spoken, as_corrected } = readings(text);
  const [correction, ...more] = listCorrections(text);
  expect(more).toEqual([]);
  expect(correction).toMatchObject({ struck: "18 of 24", inserted: "16 of 21", speaker: "MS. PSAKI" });
  const { spoken, corrected } = correction ?? expect.fail();
  expect(as_spoken.slice(spoken.start, spoken.end)).toBe("18 of 24");
  expect(as_corrected.slice(corrected.start, corrected.end)).toBe("16 of 21");
  expect(spoken.sentence.text).toMatch(/^But again, I believe it’s 18 of 24 — and .* been bipartisan\.$/);
  expect(as_corrected.startsWith(corrected.sentence.text, corrected.sentence.start)).toBe(true);
});

test("a sentence begins after the label of its speaker", () => {
  const [first] = list(FLIGHT);
  expect(first?.speaker).toBe("MS. PSAKI");
  expect(first?.spoken.sentence.text).toMatch(/^So a military /);
});

test("words that were only struck leave one space, and none before a comma", () => {
  expect(read(STUDENT_LOANS).as_corrected).toMatch(/^Monthly payments will be due, bills will go out, and/);
  expect(read("hit by storms <s>previous</s>.\u00a0 They").as_corrected).toBe("hit by storms. They");
  expect(read("<s>So</s> we went").as_corrected).toBe("we went");
  expect(read("It is <s>so</s>").as_corrected).toBe("It is");
  expect(list(STUDENT_LOANS)).toMatchObject([{ struck: "not", inserted: "" }]);
});

test.each([
  [
    "an asterisk behind",
    "you can’t <s>tell</s> \\[yell\\]\\* “fire” in",
    "you can’t tell “fire” in",
    "you can’t yell “fire” in",
  ],
  [
    "brackets first",
    "of the major\n\\[countries\\]<s>companies</s>\u00a0looked",
    "of the major companies looked",
    "of the major countries looked",
  ],
  [
    "a brace for a bracket",
    "Attorney\nGeneral\u00a0<s>to the Senate</s>\\[Governor}.",
    "Attorney General to the Senate.",
    "Attorney General Governor.",
  ],
  [
    "half a word struck",
    "prices and <s>lowe</s>r\n\\[slower\\] deliveries",
    "prices and lower deliveries",
    "prices and slower deliveries",
  ],
  [
    "part of a word struck",
    "eliminate the\n<s>un</s>constitutional right",
    "eliminate the unconstitutional right",
    "eliminate the constitutional right",
  ],
  [
    "the end of a compound",
    "also\nclimate-<s>frenzy</s> \\[friendly\\].",
    "also climate-frenzy.",
    "also climate-friendly.",
  ],
  [
    "two strikes for one",
    "from <s>Judge</s> <s>Thompson</s> \\[Justice Thomas\\] is",
    "from Judge Thompson is",
    "from Justice Thomas is",
  ],
  [
    "a remark for words",
    "your <s>first</s> \\[sic\\] — second shot",
    "your first — second shot",
    "your — second shot",
  ],
  [
    "neighbours",
    "now, <s>$159,000</s> \\[$159 billion\\] <s>a\nyear</s> in savings",
    "now, $159,000 a year in savings",
    "now, $159 billion in savings",
  ],
])("transcripts mark corrections in more than one way: %s", (_, markdown, spoken, corrected) => {
  expect(read(markdown)).toMatchObject({ as_spoken: spoken, as_corrected: corrected });
});

test.each([
  "Agent (inaudible) [inaudible] said [sic]",
  "18 months from passage [of] this law",
  "the debt by $1.7 billion [trillion]",
  "“[w]e are”",
  "Shirt[waist] Factory",
  "[senior administration official]",
])("brackets without struck words beside them are in every reading: %s", (text) => {
  expect(read(text)).toEqual({ plain: text, as_spoken: text, as_corrected: text });
  expect(list(text)).toEqual([]);
});

test("brackets apart from the struck words stay, and the strike is a deletion", () => {
  expect(read(FLIGHT)).toMatchObject({
    as_spoken: expect.stringContaining("military [flight with USAID] assistance flight departed"),
    as_corrected: expect.stringContaining("military [flight with USAID] assistance departed"),
  });
  expect(list(FLIGHT)).toMatchObject([
    { struck: "flight", inserted: "" },
    { struck: "last night", inserted: "April 28th" },
  ]);
});

test("a strike that is never closed is text", () => {
  expect(read("it is ~~so").as_spoken).toBe("it is ~~so");
});

const pieces = fc.array(
  fc.constantFrom(
    "one ",
    "two",
    " ",
    ", ",
    ". ",
    "\n\n",
    "~~a~~",
    " ~~b c~~ [d]",
    "[e]",
    "[f] ~~g~~",
    "*",
    "~~",
  ),
  { maxLength: 25 },
);

test("each correction has its words at its place in both readings", () => {
  fc.assert(
    fc.property(pieces, (texts) => {
      const text = printedText(texts.join(""));
      const { as_spoken, as_corrected } = readings(text);
      for (const { struck, inserted, spoken, corrected } of listCorrections(text)) {
        expect(as_spoken.slice(spoken.start, spoken.end).replace(/\s+/g, " ")).toBe(struck);
        expect(as_corrected.slice(corrected.start, corrected.end)).toBe(inserted);
        expect(as_spoken.startsWith(spoken.sentence.text, spoken.sentence.start)).toBe(true);
        expect(as_corrected.startsWith(corrected.sentence.text, corrected.sentence.start)).toBe(true);
      }
    }),
  );
});

test("a long text of nothing but marks is read in a moment", () => {
  for (const unit of ["~~", "[", "~~a~~ [", "[a] ~~", "~~a~~ [b] "]) {
    const started = performance.now();
    readings(unit.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2000);
  }
});
