import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { checkQuote, type QuoteCheck } from "./quote-check";

const FOLDER = "../shared/data/quotes-in-articles";
const present = existsSync(`${FOLDER}/quotes.jsonl`);
if (!present) console.info(`Left out: the quotations in news articles, for want of ${FOLDER}.`);

type Case = { article: string; start: number; end: number; quote: string };

const articles = new Map(present ? readArticles() : []);
const cases: Case[] = present ? parse(readFileSync(`${FOLDER}/quotes.jsonl`, "utf8")) : [];

function readArticles(): [string, string][] {
  const lines = gunzipSync(readFileSync(`${FOLDER}/articles.jsonl.gz`)).toString();
  return parse<{ id: string; text: string }>(lines).map(({ id, text }) => [id, text]);
}

function parse<T>(lines: string): T[] {
  return lines
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function textOf({ article }: Case): string {
  return articles.get(article) ?? "";
}

/** Runs every quotation through `retype`; what it returns as null is left out. */
function resultsOf(
  retype: (quote: string) => string | null,
): { quote: string; text: string; check: QuoteCheck }[] {
  return cases.flatMap((one) => {
    const quote = retype(one.quote);
    const text = textOf(one);
    return quote === null ? [] : [{ quote, text, check: checkQuote(text, quote) }];
  });
}

/** The quotations that have one of the results, for a message that can be read. */
function having(results: ReturnType<typeof resultsOf>, ...wanted: QuoteCheck["result"][]): string[] {
  return results.filter(({ check }) => wanted.includes(check.result)).map(({ quote }) => quote);
}

/** The same choice in every run. */
function chooser() {
  let state = 2018;
  return (choices: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % choices;
  };
}

function altering(pattern: RegExp, alter: (found: string, choose: (choices: number) => number) => string) {
  const choose = chooser();
  return (quote: string): string | null => {
    const found = Array.from(quote.matchAll(pattern));
    const one = found[choose(Math.max(1, found.length))];
    if (!one) return null;
    return quote.slice(0, one.index) + alter(one[0], choose) + quote.slice(one.index + one[0].length);
  };
}

test.skipIf(!present)("every quotation is verbatim, in the first place that has it", () => {
  expect(cases).toHaveLength(733);
  for (const one of cases) {
    const text = textOf(one);
    const characters = Array.from(text);
    const { result, start = -1, end = -1 } = checkQuote(text, one.quote);
    expect({ result, passage: text.slice(start, end) }).toEqual({ result: "verbatim", passage: one.quote });
    expect(start).toBe(text.indexOf(one.quote));
    expect(characters.slice(one.start, one.end).join("")).toBe(text.slice(start, end));
    const place = Array.from(text.slice(0, start)).length;
    const before = characters.slice(0, one.start + Array.from(one.quote).length - 1).join("");
    expect(place === one.start || before.includes(one.quote)).toBe(true);
  }
});

test.skipIf(!present)("every quotation is verbatim when it is retyped on a typewriter", () => {
  const typed = resultsOf((quote) =>
    quote
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[‐‑‒–—―]/g, "-")
      .replace(/…/g, "...")
      .replace(/\s/g, " "),
  );
  expect(having(typed, "elided", "changed", "missing")).toEqual([]);
});

test.skipIf(!present)("no quotation is verbatim with one word changed, and nearly all are found", () => {
  const other = ["never", "gooseberries", "Ukraine", "thirty", "wouldn’t"];
  const changed = resultsOf(altering(/[\p{L}\p{M}’']+/gu, (_, choose) => other[choose(5)] ?? ""));
  expect(having(changed, "verbatim")).toEqual([]);
  expect(having(changed, "changed").length).toBeGreaterThan(0.9 * cases.length);
});

const ONE_SIGN: [string, RegExp, (found: string, choose: (choices: number) => number) => string][] = [
  ["letter", /[a-z]/gi, (letter, choose) => otherLetter(letter, choose(25))],
  ["digit", /\d/g, (digit, choose) => String((Number(digit) + 1 + choose(9)) % 10)],
  ["capital", /(?<=[a-z].*)[a-z]/gisu, (letter) => otherCase(letter)],
  ["comma", /(?<=[a-z]) (?=[a-z])/g, () => ", "],
  ["apostrophe", /(?<=[a-z])s(?= )/g, () => "’s"],
  ["hyphen", /(?<=[a-z])(?=[a-z])/g, () => "-"],
];

function otherLetter(letter: string, by: number): string {
  return String.fromCharCode(97 + ((letter.toLowerCase().charCodeAt(0) - 97 + 1 + by) % 26));
}

function otherCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

test.skipIf(!present).each(ONE_SIGN)("no quotation is verbatim with one %s changed", (_, pattern, alter) => {
  const changed = resultsOf(altering(pattern, alter));
  expect(changed.length).toBeGreaterThan(40);
  // A headline may print the words with that very capital.
  expect(
    having(
      changed.filter((one) => !isPrinted(one)),
      "verbatim",
    ),
  ).toEqual([]);
  expect(having(changed, "changed").length).toBeGreaterThan(0.97 * changed.length);
});

function isPrinted({ text, quote }: { text: string; quote: string }): boolean {
  return text.includes(quote.slice(1).replace(/[.,]$/, ""));
}
