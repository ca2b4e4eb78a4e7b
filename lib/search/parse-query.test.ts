import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { isEmpty, parseQuery, type Query } from "./parse-query";

const NOTHING: Query = { wanted: [], unwanted: [], names: [], unwantedNames: [], problems: [] };
const word = (...words: string[]) => ({ kind: "word", words });
const phrase = (...words: string[]) => ({ kind: "phrase", words });

test.each<[string, Partial<Query> | object]>([
  ["incredible offer", { wanted: [word("incredible"), word("offer")] }],
  ["Élysée WOULDN’T", { wanted: [word("elysee"), word("wouldn't")] }],
  ['"incredible offer"', { wanted: [phrase("incredible", "offer")] }],
  ["“incredible offer” again", { wanted: [phrase("incredible", "offer"), word("again")] }],
  ["„unglaubliches Angebot“", { wanted: [phrase("unglaubliches", "angebot")] }],
  ["«offre incroyable»", { wanted: [phrase("offre", "incroyable")] }],
  ['"reversal"', { wanted: [phrase("reversal")] }],
  ['"never closed', { wanted: [phrase("never", "closed")] }],
  ["opened”", { wanted: [word("opened")] }],
  ["left-wing", { wanted: [phrase("left", "wing")] }],
  ["-summit", { unwanted: [word("summit")] }],
  ['-"joint press"', { unwanted: [phrase("joint", "press")] }],
  ["one - two", { wanted: [word("one"), word("two")] }],
  ["presid*", { wanted: [{ kind: "beginning", words: ["presid"] }] }],
  ['"presid*"', { wanted: [phrase("presid")] }],
  ["speaker:Trump", { names: [{ of: "speaker", words: ["trump"] }] }],
  ["SPEAKER:“Theresa May”", { names: [{ of: "speaker", words: ["theresa", "may"] }] }],
  ["-speaker:trump", { unwantedNames: [{ of: "speaker", words: ["trump"] }] }],
  ["topic:nato", { names: [{ of: "topic", words: ["nato"] }] }],
  ["relation:reverses", { relation: "reverses" }],
  ["relation:corrects-wording", { relation: "corrects_wording" }],
  ['relation:"Corrects wording"', { relation: "corrects_wording" }],
  ["relation:retract", { relation: "retracts" }],
  ["before:2018-07-19", { before: "2018-07-19" }],
  ["after:2018-07", { after: "2018-07-01" }],
  ["after:2018 before:2020", { after: "2018-01-01", before: "2020-01-01" }],
  ["speaker: trump", { wanted: [word("speaker"), word("trump")] }],
  ["http://example.org/ lantern", { wanted: [word("lantern")] }],
  ["& | ! ( )", {}],
  ["", {}],
])("%s", (typed, expected) => {
  expect(parseQuery(typed)).toEqual({ ...NOTHING, ...expected });
});

test.each([
  ["relation:likes", "There is no relation “likes”."],
  ["before:yesterday", "“yesterday” is not a day: write it as 2018-07-16, 2018-07 or 2018."],
  ["after:2018-02-30", "“2018-02-30” is not a day: write it as 2018-07-16, 2018-07 or 2018."],
  ["after:2018-13", "“2018-13” is not a day: write it as 2018-07-16, 2018-07 or 2018."],
  ["-before:2018", "“-” cannot stand before “before:”."],
  ["speaker:*", "“speaker:” stands before a name, as in speaker:lantern."],
])("%s is left out, and this is said", (typed, problem) => {
  expect(parseQuery(`lantern ${typed}`)).toEqual({
    ...NOTHING,
    wanted: [word("lantern")],
    problems: [problem],
  });
});

test("of a very long text the first words are looked for, and this is said", () => {
  const { wanted, problems } = parseQuery("lantern fee ".repeat(500));
  expect(wanted).toHaveLength(32);
  expect(problems).toEqual(["Of so many words, the first were looked for."]);
  const quoted = parseQuery(`“${"lantern fee ".repeat(150)}” coins`);
  expect(quoted.wanted.map(({ words }) => words.length)).toEqual([64]);
  expect(quoted.problems).toHaveLength(1);
});

test("what is only to be left out is nothing to look for", () => {
  expect(isEmpty(parseQuery("-would -speaker:trump"))).toBe(true);
  expect(isEmpty(parseQuery("relation:reverses"))).toBe(false);
});

const OPERATORS = [
  "-",
  '"',
  "“",
  "”",
  "*",
  "speaker:",
  "topic:",
  "relation:",
  "before:",
  "after:",
  " ",
  "'",
  "’",
];
const typed = fc
  .array(
    fc.oneof(fc.constantFrom(...OPERATORS), fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })),
  )
  .map((parts) => parts.join(""));

test("whatever is typed is some search, and its words hold letters, digits, marks and apostrophes alone", () => {
  fc.assert(
    fc.property(typed, (text) => {
      const { wanted, unwanted, names, unwantedNames } = parseQuery(text);
      for (const { words } of [...wanted, ...unwanted, ...names, ...unwantedNames]) {
        expect(words.length).toBeGreaterThan(0);
        for (const each of words) expect(each).toMatch(/^[\p{L}\p{N}\p{M}']+$/u);
      }
    }),
    { numRuns: 2000 },
  );
});
