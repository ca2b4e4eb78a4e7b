import { expect, test } from "vitest";
import { quantitiesOf } from "./quantities";
import { tokensOf } from "./tokens";

function read(text: string) {
  return quantitiesOf(tokensOf(text, "en")).map(({ value, unit, start, end }) => ({
    print: text.slice(start, end),
    value,
    unit,
  }));
}

test.each([
  ["12,000 jobs", "12,000", 12_000, "job"],
  ["twelve thousand new jobs", "twelve thousand", 12_000, "new"],
  ["two hundred and five ships", "two hundred", 200, "five"],
  ["two hundred five ships", "two hundred five", 205, "ship"],
  ["forty-five boats", "forty-five", 45, "boat"],
  ["1.5 million islanders", "1.5 million", 1_500_000, "island"],
  ["$1.5 million", "$1.5 million", 1_500_000, "dollar"],
  ["€40", "€40", 40, "euro"],
  ["40% of the catch", "40%", 40, "percent"],
  ["forty percent of the catch", "forty", 40, "percent"],
])("reads “%s”", (text, print, value, unit) => {
  expect(read(text)[0]).toEqual({ print, value, unit });
});

test.each([
  "in 1987 boats",
  "on March 5 boats",
  "5 May boats",
  "the 20th boat",
  "one boat",
  "we have 12",
  "a boat",
])("counts nothing in “%s”", (text) => {
  expect(read(text)).toEqual([]);
});

test("keeps numbers that stand side by side apart", () => {
  expect(read("40 50 boats").map(({ value }) => value)).toEqual([40, 50]);
});
