import { expect, test } from "vitest";
import { checkQuote } from "./quote-check";

const LENGTH = 100_000;

function filled(unit: string, length = LENGTH): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

/** Each of them takes minutes where the work grows with the square of the length. */
test.each([
  ["one letter", filled("a"), `${filled("a", LENGTH / 2)}b`, "missing"],
  ["one word, cut short", filled("the "), `${filled("the ", 4000)}th`, "changed"],
  ["one word with omissions", filled("the "), Array(60).fill("the").join(" … "), "elided"],
  ["one word with brackets", filled("the "), Array(60).fill("the").join(" [x] "), "elided"],
  ["parts that are not there", filled("the "), `${Array(60).fill("the").join(" … ")} … dog`, "changed"],
  ["thousands of omissions", filled("the "), Array(5000).fill("the").join(" … "), "missing"],
  ["a quote longer than its text", filled("we lost "), filled("we lost it ", 2 * LENGTH), "missing"],
  ["opening brackets", filled("we lost "), `${filled("[")}lost`, "changed"],
  ["brackets in brackets", filled("we lost "), `${filled("[a")}lost`, "missing"],
  ["dots", `${filled(". ")}lost`, "we lost", "missing"],
  ["quotation marks", `${filled('"')}lost`, `${filled('"')}lost${filled('"')}`, "verbatim"],
  ["accents on one letter", `e${filled("\u0301")}`, "é", "missing"],
  ["lone surrogates", filled("\ud800"), "we \udc00 lost", "missing"],
  ["numbers in numbers", filled("1."), "1.1.1", "missing"],
  ["white space", `we${filled(" ")}lost`, "we lost", "verbatim"],
])("%s: an answer comes", (_, text, quote, result) => {
  expect(checkQuote(text, quote).result).toBe(result);
});

test("a quote with more omissions than can be checked says so", () => {
  expect(checkQuote("we lost", Array(66).fill("we").join(" … ")).warnings).toEqual([
    "The quote has more than 64 omissions or brackets, too many to check.",
  ]);
});
