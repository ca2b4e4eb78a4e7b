import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { checkQuote } from "./quote-check";

/** Words that tell on a check that folds too much: negations, numbers, compounds, accents, other scripts. */
const WORDS = [
  ..."I we they would wouldn’t don’t not never supporters supporter’s supporters’ re-sign resign non-violent".split(
    " ",
  ),
  ..."$1.5 $15 million 5% 2016 10,000 9/11 U.S. café naïve Россия روسيا we’ll Chancellor’s e-mail A&E".split(
    " ",
  ),
];
const JOINTS = [" ", " ", " ", " ", ", ", ". ", " — ", "; ", "? ", "\n\n", " “", "” ", " … ", " (", ") "];

type Piece = { word: string; joint: string };
const piece = fc.record({ word: fc.constantFrom(...WORDS), joint: fc.constantFrom(...JOINTS) });
const pieces = fc.array(piece, { minLength: 1, maxLength: 40 });

function textOf(list: Piece[]): string {
  return list.map(({ word, joint }) => word + joint).join("");
}

/** A text and a run of its words. */
const cut = pieces.chain((list) =>
  fc.tuple(fc.nat(list.length - 1), fc.nat(list.length - 1)).map(([one, other]) => {
    const start = textOf(list.slice(0, Math.min(one, other))).length;
    const last = list[Math.max(one, other)];
    const end = textOf(list.slice(0, Math.max(one, other) + 1)).length - (last?.joint.length ?? 0);
    const text = textOf(list);
    return { text, start, end, quote: text.slice(start, end) };
  }),
);

const RETYPED: ((text: string) => string)[] = [
  (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
  // After a digit a mark may mean feet or inches, and one does not stand for the other.
  (text) => text.replace(/(?<!\d)[“”]/g, "'"),
  (text) => text.replace(/—/g, "--"),
  // Between digits, a dash without spaces makes a range.
  (text) => text.replace(/(?<!\d) — (?!\d)/g, "–"),
  (text) => text.replace(/ — /g, " - "),
  (text) => text.replace(/-/g, "\u2010"),
  (text) => text.replace(/ /g, "\u00a0"),
  (text) => text.replace(/ /g, "\n  "),
  (text) => text.replace(/…/g, "..."),
  (text) => text.replace(/…/g, ". . ."),
  (text) => text.normalize("NFD"),
  (text) => text.replace(/(\p{L})(\p{L})/gu, "$1\u00ad$2"),
  (text) => text.replace(/ /g, " \u200b"),
  (text) => `\u202a${text}\u202c`,
  (text) => `“${text}”`,
  (text) => ` ${text}\n`,
];

test("words cut from a text are verbatim, at their place or at the first of equal ones", () => {
  fc.assert(
    fc.property(cut, ({ text, quote }) => {
      const { result, start, end } = checkQuote(text, quote);
      expect(result).toBe("verbatim");
      expect(text.slice(start, end)).toBe(quote);
    }),
    { numRuns: 500 },
  );
});

test("they are verbatim however they are retyped, in the quote or in the source", () => {
  fc.assert(
    fc.property(cut, fc.constantFrom(...RETYPED), fc.boolean(), ({ text, quote }, retyped, inSource) => {
      const { result } = inSource ? checkQuote(retyped(text), quote) : checkQuote(text, retyped(quote));
      expect(result).toBe("verbatim");
    }),
    { numRuns: 500 },
  );
});

/** Each replaces one letter, digit or word; what comes out is in no text of these words. */
const ALTERED: Record<string, (quote: string, at: number) => string> = {
  letter: (quote, at) => replaceOne(quote, /\p{L}/gu, at, () => "ß"),
  digit: (quote, at) => replaceOne(quote, /\d/g, at, (digit) => String((Number(digit) + 3) % 10)),
  word: (quote, at) => replaceOne(quote, /[\p{L}\p{M}\p{N}’]+/gu, at, () => "unwavering"),
  "word put in": (quote, at) => replaceOne(quote, /(?<=^|\s)(?=\S)/g, at, () => "unwavering "),
  "apostrophe put in": (quote, at) => replaceOne(quote, /\p{L}(?=\p{L})/gu, at, (letter) => `${letter}’`),
  "hyphen put in": (quote, at) => replaceOne(quote, /\p{L}(?=\p{L})/gu, at, (letter) => `${letter}-`),
  "space put in": (quote, at) => replaceOne(quote, /\p{L}(?=\p{L})/gu, at, (letter) => `${letter} `),
  "case of a later letter": (quote, at) =>
    replaceOne(quote, /(?<=\p{L}.*)[a-z]/gsu, at, (letter) => letter.toUpperCase()),
};

function replaceOne(text: string, pattern: RegExp, at: number, replace: (found: string) => string): string {
  const found = Array.from(text.matchAll(pattern));
  const one = found[at % found.length];
  if (!one) return text;
  return text.slice(0, one.index) + replace(one[0]) + text.slice(one.index + one[0].length);
}

test.each(Object.entries(ALTERED))("with one %s changed they are never verbatim", (_, altered) => {
  fc.assert(
    fc.property(cut, fc.nat(1000), ({ text, quote }, at) => {
      const changed = altered(quote, at);
      fc.pre(changed !== quote && !text.includes(changed));
      expect(checkQuote(text, changed).result).not.toBe("verbatim");
    }),
    { numRuns: 300 },
  );
});

test("words left out at an ellipsis make a quote elided, at the place of its first and last word", () => {
  fc.assert(
    fc.property(cut, fc.nat(100), fc.nat(100), ({ text, start, end, quote }, one, other) => {
      const spaces = Array.from(quote.matchAll(/ /g), ({ index }) => index);
      const first = spaces[Math.min(one, other) % Math.max(1, spaces.length)];
      const last = spaces[Math.max(one, other) % Math.max(1, spaces.length)];
      fc.pre(
        first !== undefined &&
          last !== undefined &&
          first <= last &&
          /^[\w$’-]+$/.test(quote.split(" ")[0] ?? ""),
      );
      const elided = `${quote.slice(0, first)} … ${quote.slice((last ?? 0) + 1)}`;
      fc.pre(!quote.includes("…") && text.indexOf(quote) === start && !text.includes(elided));
      const check = checkQuote(text, elided);
      expect(["elided", "verbatim"]).toContain(check.result);
      expect(check.end).toBeLessThanOrEqual(end);
    }),
    { numRuns: 500 },
  );
});

const FRAGMENTS = [..."[](){}…“”‘’'\"-—−$%.,!? \n\t\u200b\u00ad\u0301\ud800\udc00ﬁé한我ไ👨‍👩‍👧"];
const wild = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.oneof(fc.constantFrom(...FRAGMENTS), fc.constantFrom(...WORDS, "[sic]", "[W]e", "[…]", "1", "a")),
      {
        maxLength: 30,
      },
    )
    .map((list) => list.join("")),
);

test("whatever the text and the quote, the check answers, and points into the text", () => {
  fc.assert(
    fc.property(wild, wild, fc.constantFrom("en", "th", "ar", "", "no such tag"), (text, quote, locale) => {
      const { result, start, end, differences } = checkQuote(text, quote, { locale });
      expect(start === undefined).toBe(result === "missing");
      expect(end === undefined).toBe(result === "missing");
      expect(differences !== undefined).toBe(result === "changed");
      if (start === undefined || end === undefined) return;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
      if (differences) expect(differences.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

test("a text is a verbatim quote of itself, if it has words and no notes", () => {
  fc.assert(
    fc.property(wild, (text) => {
      const { warnings, result } = checkQuote(text, text);
      if (result !== "verbatim") expect(warnings).toEqual(["The quote has no words to look for."]);
    }),
    { numRuns: 2000 },
  );
});
