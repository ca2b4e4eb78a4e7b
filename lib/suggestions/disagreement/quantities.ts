import { type Range, rangeOf, type Token } from "./tokens";

/** How many of what: "12,000 jobs", "$1.5 million", "forty percent". `noun` is how the unit is printed. */
export type Quantity = Range & { value: number; unit: string; noun: string };

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const WRITTEN = new Map([
  ...SMALL.split(" ").map((word, value) => [word, value] as const),
  ...TENS.split(" ").map((word, at) => [word, 20 + 10 * at] as const),
]);
const HUNDRED = 100;
const SCALES = new Map([
  ["hundred", HUNDRED],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);
const MONTH = /^(jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/;
const CURRENCY: Record<string, string> = { $: "dollar", "€": "euro", "£": "pound" };

/** How many words after a number its unit may stand. */
const REACH = 3;

/** The quantities of a sentence; neither years nor dates nor "the 5th" are any, and "one" alone is a pronoun. */
export function quantitiesOf(tokens: readonly Token[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const run = numberFrom(tokens, at);
    if (!run) continue;
    const quantity = quantityOf(tokens, at, run);
    if (quantity) quantities.push(quantity);
    at += run.length - 1;
  }
  return quantities;
}

function quantityOf(
  tokens: readonly Token[],
  at: number,
  run: { value: number; length: number },
): Quantity | null {
  const first = tokens[at];
  const last = tokens[at + run.length - 1];
  const before = tokens[at - 1];
  const after = tokens[at + run.length];
  if (!first || !last || (run.length === 1 && first.word === "one")) return null;
  if (MONTH.test(before?.word ?? "") || MONTH.test(after?.word ?? "") || isYear(first.text)) return null;
  const unit = unitOf(first, last, tokens.slice(at + run.length, at + run.length + REACH));
  return unit && { ...rangeOf({ start: first.start, end: last.end }), value: run.value, ...unit };
}

function isYear(print: string): boolean {
  return /^(1[5-9]|20)\d\d$/.test(print);
}

function unitOf(first: Token, last: Token, following: readonly Token[]) {
  const currency = CURRENCY[first.text.charAt(0)];
  if (currency) return { unit: currency, noun: "" };
  if (last.text.endsWith("%")) return { unit: "percent", noun: "" };
  const noun = following.find(({ isContent }) => isContent);
  return noun ? { unit: noun.stem, noun: noun.text } : null;
}

/** A number as far as it is read: whole groups ("two thousand"), then the one being read ("five hundred"). */
type Reading = { total: number; group: number | null };

/** The number that begins at a place: digits or words, with what multiplies them. */
function numberFrom(tokens: readonly Token[], at: number): { value: number; length: number } | null {
  let reading: Reading = { total: 0, group: null };
  let length = 0;
  for (const { word } of tokens.slice(at)) {
    const next = readOn(reading, word);
    if (!next) break;
    reading = next;
    length += 1;
  }
  return length > 0 ? { value: reading.total + (reading.group ?? 0), length } : null;
}

function readOn({ total, group }: Reading, word: string): Reading | null {
  const scale = SCALES.get(word);
  if (scale) {
    if (group === null) return null;
    return scale === HUNDRED
      ? { total, group: group * scale }
      : { total: total + group * scale, group: null };
  }
  const amount = amountOf(word);
  if (amount === null || (group !== null && !goesWith(group, amount, word))) return null;
  return { total, group: (group ?? 0) + amount };
}

/** "Forty" and "five" are one number, "four" and "five" or "40" and "5" are two. */
function goesWith(group: number, amount: number, word: string): boolean {
  if (/\d/.test(word)) return false;
  const isAfterHundreds = group % HUNDRED === 0 && amount < HUNDRED;
  return isAfterHundreds || (group % HUNDRED >= 20 && group % 10 === 0 && amount < 10);
}

function amountOf(word: string): number | null {
  const digits = word.replace(/[$€£%,]/g, "");
  return WRITTEN.get(word) ?? (/^\d+(\.\d+)?$/.test(digits) ? Number(digits) : null);
}
