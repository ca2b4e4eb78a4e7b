import { expect, test } from "vitest";
import { type DiffPart, diffPassages } from "./passage-diff";

const diff = (earlier: string, later: string, locale = "en") => diffPassages(earlier, later, locale);
const shown = (parts: readonly DiffPart[]) =>
  parts
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join("");

test("“would” became “wouldn’t”, and nothing else is marked", () => {
  const { parts, changes, sentence } = diff(
    "I don’t see any reason why it would be",
    "I don’t see any reason why it wouldn’t be Russia",
  );
  expect(shown(parts)).toBe("I don’t see any reason why it [-would-]{+wouldn’t+} be{+ Russia+}");
  expect(changes).toEqual([
    { before: "would", after: "wouldn’t" },
    { before: "", after: "Russia" },
  ]);
  expect(sentence).toBe("“would” became “wouldn’t” and “Russia” was added.");
});

test.each([
  ["wouldn't", "would"],
  ["wouldn’t", "would"],
])("%j is one word, and another than %j", (earlier, later) => {
  expect(diff(`it ${earlier} be`, `it ${later} be`).changes).toEqual([{ before: earlier, after: later }]);
});

test.each([
  ["supporters", "supporter's"],
  ["$1.5 million", "$15 million"],
  ["re-sign", "resign"],
  ["We won", "We won?"],
  ["the Court", "the court"],
  ["do not", "don't"],
])("%j and %j differ, as punctuation, digits and case count", (earlier, later) => {
  expect(diff(earlier, later).changes).not.toEqual([]);
});

test.each([
  ["wouldn't be", "wouldn’t be"],
  ["“so”", '"so"'],
  ["one\u00a0two", "one two"],
  ["a – b", "a — b"],
  ["a—b", "a -- b"],
  ["wait…", "wait..."],
  ["con\u00adfidence", "confidence"],
  ["", ""],
])("%j and %j are word for word the same, as only print differs", (earlier, later) => {
  expect(diff(earlier, later)).toMatchObject({
    changes: [],
    sentence: "The two passages are word for word the same.",
  });
});

test("a change of typography is kept as each passage prints it", () => {
  expect(diff("it wouldn't", "it wouldn’t").parts).toEqual([
    { kind: "same", text: "it wouldn't", later: "it wouldn’t" },
  ]);
});

test("changes that stand next to each other are one", () => {
  expect(diff("We will pay in May as agreed", "We will go by June as agreed").changes).toEqual([
    { before: "pay in May", after: "go by June" },
  ]);
});

test("replacements with only a mark between them are one", () => {
  expect(diff("yes, he said", "no, she said").changes).toEqual([{ before: "yes, he", after: "no, she" }]);
});

test("words that come and words that go stay two changes, whatever is between them", () => {
  expect(diff("never: it is", ": it is so").changes).toEqual([
    { before: "never", after: "" },
    { before: "", after: "so" },
  ]);
});

test("an amount of money changes as a whole", () => {
  expect(diff("$1.5 million", "$15 million").changes).toEqual([{ before: "$1.5", after: "$15" }]);
});

test.each([
  ["will never go.", "will go.", "will [-never -]go."],
  ["will go never.", "will go.", "will go[- never-]."],
  ["will go", "will go there", "will go{+ there+}"],
  ["go there", "now go there", "{+now +}go there"],
])("of the spaces beside words that come or go one goes along: %j, %j", (earlier, later, marked) => {
  expect(shown(diff(earlier, later).parts)).toBe(marked);
});

test("passages with hardly a word in common are told whole, not word by word", () => {
  const { parts, sentence } = diff(
    "I think that's an incredible offer, I really do",
    "President Trump disagrees with it",
  );
  expect(parts.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  expect(sentence).toBe("The two passages are in different words.");
});

test("passages with chance words in common are not marked in pieces", () => {
  const { parts } = diff(
    "President Putin was extremely strong and powerful in his denial today",
    "I have GREAT confidence in MY intelligence people",
  );
  expect(parts.map(({ kind }) => kind)).toEqual(["removed", "added"]);
});

test("a passage that stands wholly in the other is kept, however much was added", () => {
  expect(shown(diff("I", "I accept our conclusion that it took place").parts)).toBe(
    "I{+ accept our conclusion that it took place+}",
  );
});

test("passages without spaces between words are compared by the words of their language", () => {
  expect(diff("これは本です", "これは車です", "ja").changes).toEqual([{ before: "本", after: "車" }]);
  expect(diff("ฉันจะไปตลาด", "ฉันจะไม่ไปตลาด", "th").changes).toEqual([{ before: "", after: "ไม่" }]);
});

test("twenty thousand words against others end, with the passages told whole", () => {
  const many = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(" ");
  expect(diff(many("a"), many("b"))).toMatchObject({
    parts: [{ kind: "removed" }, { kind: "added" }],
    sentence: "The two passages differ in too many places to list.",
  });
});
