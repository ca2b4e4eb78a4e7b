import { expect, test } from "vitest";
import { wordsOf } from "./comparing";
import { sameWords } from "./same-words";

const of = (quote: string) => wordsOf({ quote, language: "en" }).sequence;
const compared = (one: string, other: string) => sameWords(of(one), of(other))?.how ?? null;

const LONG = "The council will repair the bridge, the harbour wall and the school before the winter.";

test.each([
  ["The harbour is open.", "the HARBOUR is open!", "same"],
  ["We won’t close the café", "we won't close the cafe", "same"],
  ["the bridge, the harbour wall and the school", LONG, "within"],
  [LONG, "the bridge, the harbour wall and the school", "within"],
  [LONG, LONG.replace("before", "until"), "nearly"],
  [LONG, LONG.replace("before the winter", "when money comes in"), null],
  ["the harbour wall", LONG, null],
  ["Thank you.", "Thank you.", null],
  ["one two three four five six seven", "seven six five four three two one", null],
  ["a b c d e f g h i j k l", "l k j i h g f e d c b a", null],
])("“%s” and “%s”: %s", (one, other, how) => {
  expect(compared(one, other)).toBe(how);
  expect(compared(other, one)).toBe(how);
});

test("the same words are surest, and nearly the same are the surer the more of them are", () => {
  const words = Array.from({ length: 40 }, (_, place) => `word${place}`);
  const without = (count: number) =>
    sameWords(words, words.slice(0, 5).concat(words.slice(5 + count)))?.score ?? 0;
  expect(sameWords(words, words)?.score).toBe(1);
  expect(without(1)).toBeGreaterThan(without(3));
  expect(without(8)).toBe(0);
});
