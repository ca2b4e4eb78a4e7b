import { expect, test } from "vitest";
import { disagreementOf } from "./disagreement";
import { SHOWN_FROM } from "./score";

/** What a person is told, with the words that are marked on each side. */
function told(earlier: string, later: string, language?: string) {
  const found = disagreementOf(earlier, later, language);
  if (!found) return null;
  const marked = (text: string, ranges: { start: number; end: number }[]) =>
    ranges.map(({ start, end }) => text.slice(start, end));
  const { kind, reason, score } = found;
  return {
    ...{ kind, reason, isShown: score >= SHOWN_FROM },
    ...{ earlier: marked(earlier, found.earlier), later: marked(later, found.later) },
  };
}

test.each(["wouldn’t", "wouldn't"])("says that “would” became “%s”, whatever the apostrophe", (denying) => {
  expect(
    told("I see a reason why it would be the harbour.", `I see a reason why it ${denying} be the harbour.`),
  ).toEqual({
    kind: "polarity",
    reason: `“would” became “${denying}”`,
    isShown: true,
    earlier: ["would"],
    later: [denying],
  });
});

test("says that “never” stands where “always” stood", () => {
  expect(told("We have always paid for the ferry.", "We have never paid for the ferry.")).toMatchObject({
    kind: "frequency",
    reason: "“never” stands where “always” stood",
    isShown: true,
    earlier: ["always"],
    later: ["never"],
  });
});

test("says what number became what, and of what", () => {
  expect(
    told(
      "The shipyard will bring 12,000 jobs to the coast.",
      "The shipyard will bring 15,000 jobs to the coast.",
    ),
  ).toMatchObject({
    kind: "number",
    reason: "“12,000” became “15,000” for the same “jobs”",
    isShown: true,
    earlier: ["12,000"],
    later: ["15,000"],
  });
});

test("says that a word gave way to its opposite", () => {
  expect(
    told(
      "The council will increase the harbour fees next spring.",
      "The council will reduce the harbour fees next spring.",
    ),
  ).toMatchObject({ kind: "direction", reason: "“increase” became “reduce”", isShown: true });
});

test("says which words of an earlier statement its speaker denies", () => {
  expect(
    told("We will build the northern tunnel.", "I never said that we would build the northern tunnel."),
  ).toMatchObject({ kind: "denial", isShown: true, later: ["never said"] });
});

test("says that one word is another in a sentence that is otherwise the same", () => {
  const sentence = (word: string) =>
    `Yesterday the ministers of the four islands met in the old customs house and signed the ${word} on fishing grounds.`;
  expect(told(sentence("treatment"), sentence("treaty"))).toMatchObject({
    kind: "word",
    reason: "“treatment” became “treaty”",
    isShown: true,
  });
});

test("compares the sentences of a statement one by one", () => {
  const found = told(
    "Thank you all. The bridge is safe for lorries. We go on.",
    "Good morning. The bridge is not safe for lorries. Any questions?",
  );
  expect(found).toMatchObject({ kind: "polarity", isShown: true, later: ["not", "safe"] });
});

test.each([
  ["The harbour is open.", "The harbour is open."],
  ["", ""],
  ["The harbour is open.", ""],
  ["The ferry sails at noon.", "Our schools need teachers."],
])("finds nothing between “%s” and “%s”", (earlier, later) => {
  expect(disagreementOf(earlier, later)).toBeNull();
});

test.each([
  ["The mayor did not open the market.", "The mayor has not opened the market."],
  ["The mayor opened the market.", "The mayor did not sing at the opera."],
  ["About 12,000 people came to the fair.", "Some 11,980 people came to the fair."],
])("shows nothing between “%s” and “%s”", (earlier, later) => {
  expect(told(earlier, later)?.isShown ?? false).toBe(false);
});

test.each([
  ["de", "Der Hafen ist sicher für Kinder.", "Der Hafen ist nicht sicher für Kinder."],
  ["fi", "Satama sulkee portit talvella varhain.", "Satama ei sulje portit talvella varhain."],
  ["sv", "Hamnen stänger portarna tidigt.", "Hamnen stänger inte portarna tidigt."],
])("finds a negation in %s", (language, earlier, later) => {
  expect(told(earlier, later, language)).toMatchObject({ kind: "polarity" });
});

test("compares numbers in a language that it does not know", () => {
  expect(told("Sadama maksab 40 miljonit eurot.", "Sadama maksab 60 miljonit eurot.", "et")).toMatchObject({
    kind: "number",
  });
});
