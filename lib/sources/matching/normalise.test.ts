import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { sourceText } from "./mapped-text";
import { normalise } from "./normalise";

function textOf(source: string): string {
  return normalise(source).text;
}

test.each([
  ["“Don’t,” he said", '"Don\'t," he said'],
  ["‘Tis “so”", '"Tis "so"'],
  ["5’ and 5”", "5' and 5\""],
  ["a — b – c -- d‑e", "a-b-c-d-e"],
  ["to -5, to −5, a-5, a – 5", "to \u22125, to \u22125, a-5, a-5"],
  ["at –5, at —5, at – 5, 2016–18", "at \u22125, at-5, at-5, 2016-18"],
  ["from -$5 to $-5", "from \u2212$5 to $\u22125"],
  ["a\u00a0\u2009b\r\n\tc", "a b c"],
  ["we … and . . . or ....", "we...and...or...."],
  ["No . Yes , no ?", "No. Yes, no?"],
  ["was .5 then", "was .5 then"],
  ["« Oui »", '"Oui"'],
  ["sagte »so« dann", 'sagte "so" dann'],
  ["很好\n的", "很好的"],
  ["很好 and", "很好 and"],
  ["co\u00adop\u200berate\ufeff", "cooperate"],
  ["e\u0301\u200b \u1112\u1161\u11ab", "é 한"],
  ["\u212b", "Å"],
  ["ﬁ ﬃ", "fi ffi"],
  ["Straße STRASSE 1½ ½", "Straße STRASSE 1½ ½"],
])("%j is compared as %j", (source, text) => {
  expect(textOf(source)).toBe(text);
});

const wild = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."ae1 \n-—…..,?'’\"“”«»\u0301\u200b\u00ad\ud800\udc00ﬁ한\u1112\u1161我"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
});

test("every unit knows its place, and the places are in order", () => {
  fc.assert(
    fc.property(wild, (source) => {
      const { text, from, to } = normalise(source);
      expect([from.length, to.length]).toEqual([text.length, text.length]);
      for (let at = 0; at < text.length; at += 1) {
        const [start = -1, end = -1] = [from[at], to[at]];
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(source.length);
        expect(start).toBeGreaterThanOrEqual(from[at - 1] ?? 0);
      }
    }),
  );
});

test("plain words stay where and what they are", () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 1 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(words, (source) => {
      const mapped = normalise(source);
      expect(mapped.text).toBe(source);
      expect(sourceText(mapped, 0, source.length)).toBe(source);
    }),
  );
});
