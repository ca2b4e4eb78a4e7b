import { expect, test } from "vitest";
import { diffPassages } from "./passage-diff";

const sentence = (earlier: string, later: string) => diffPassages(earlier, later, "en").sentence;

test.each([
  ["It is so.", "It is so?", "The full stop after “so” became a question mark."],
  ["It is so", "It is so, yes, so", "“yes, so” was added."],
  ["It is, so", "It is so", "The comma after “is” was left out."],
  [
    "It is so",
    "“It is so”",
    "A quotation mark at the beginning was added and a quotation mark after “so” was added.",
  ],
  ["tell us", "tell US", "“us” became “US” (only capital letters differ)."],
  ["He said “go” now", "He said “stay there” now", "“go” became “stay there”."],
  ["We saw it", "We saw “The Wall” and it", "“‘The Wall’ and” was added."],
])("from %j to %j can be followed by ear", (earlier, later, said) => {
  expect(sentence(earlier, later)).toBe(said);
});

test("words left out are said to be left out", () => {
  expect(sentence("We will never ever leave", "We will leave")).toBe("“never ever” was left out.");
});

test("a long change is cut at a word when it is told", () => {
  const said = sentence("It is so.", `It is ${"much ".repeat(60)}so.`);
  expect(said).toMatch(/^“much( much)+ …” was added\.$/);
  expect(said.length).toBeLessThan(160);
});

test("a short answer that is wholly another is still read out", () => {
  expect(sentence("No", "Yes")).toBe("“No” became “Yes”.");
});

test("many changes are counted after the fourth", () => {
  const words = "one two three four five six seven eight nine ten eleven twelve thirteen".split(" ");
  const later = words.map((word, index) => (index % 2 === 1 ? `${word}th` : word));
  expect(sentence(words.join(" "), later.join(" "))).toMatch(/; and there are 2 more changes\.$/);
});
