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

test("names the one word that changed, and does not call that a conflict", () => {
  const found = told(
    "The ministers met in the customs house and signed the treatment.",
    "The ministers met in the customs house and signed the treaty.",
  );
  expect(found).toMatchObject({ kind: "word", reason: "“treatment” became “treaty”", isShown: false });
});

test.each([
  [
    "The harbour dues were first paid in U.S. dollars.",
    "The harbour dues were first paid in U.N. dollars.",
    "“U.S.” became “U.N.”",
  ],
  [
    "The fair opens on July 20th in the park.",
    "The fair opens on July 30th in the park.",
    "“20th” became “30th”",
  ],
  [
    "They passed the ban weapon in the spring.",
    "They passed the weapon ban in the spring.",
    "“ban weapon” became “weapon ban”",
  ],
  ["The mayor came with her two sons.", "The mayor came with her sons.", "“two” was left out"],
  ["The mayor came with her sons.", "The mayor came with both her sons.", "“both” was added"],
])("from “%s” to “%s”: %s", (earlier, later, reason) => {
  expect(told(earlier, later)).toMatchObject({ kind: "word", reason });
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

test("marks words at their places in the whole statement", () => {
  const later = "Good morning. I say it again: the bridge isn’t safe.";
  const found = disagreementOf("I say it: the bridge is safe.", later);
  const at = later.indexOf("isn’t");
  expect(found?.later).toEqual([{ start: at, end: at + "isn’t".length }]);
});

test("does not make one speaker out of two persons", () => {
  const ours = disagreementOf("We sold the northern ferry.", "We did not sell the northern ferry.");
  const theirs = disagreementOf("They sold the northern ferry.", "We did not sell the northern ferry.");
  expect(theirs?.score).toBeLessThan(ours?.score ?? 0);
});

test.each([
  ["de", "Der Hafen ist sicher für Kinder.", "Der Hafen ist nicht sicher für Kinder."],
  ["fi", "Satama sulkee portit talvella varhain.", "Satama ei sulje portit talvella varhain."],
  ["fr", "Le port est sûr pour les enfants.", "Le port n’est pas sûr pour les enfants."],
  ["es", "El puerto cierra las puertas.", "El puerto no cierra nunca las puertas."],
  ["it", "Il porto chiude le porte.", "Il porto non chiude mai le porte."],
  ["pt", "O porto fecha as portas cedo.", "O porto não fecha as portas cedo."],
  ["nl", "De haven is veilig voor kinderen.", "De haven is niet veilig voor kinderen."],
  ["ru", "Порт закрыт зимой для всех.", "Порт не закрыт зимой для всех."],
  ["sv", "Hamnen stänger portarna tidigt.", "Hamnen stänger inte portarna tidigt."],
])("finds a negation in %s", (language, earlier, later) => {
  expect(told(earlier, later, language)).toMatchObject({ kind: "polarity" });
});

test("compares numbers in a language that it does not know", () => {
  expect(told("Sadama maksab 40 miljonit eurot.", "Sadama maksab 60 miljonit eurot.", "et")).toMatchObject({
    kind: "number",
  });
});

test("reads no further than it can in a moment", () => {
  const endless = Array.from({ length: 20_000 }, (_, at) => (at % 3 ? "harbour" : `toll${at % 50}`)).join(
    " ",
  );
  const started = performance.now();
  disagreementOf(endless, `${endless} not`);
  expect(performance.now() - started).toBeLessThan(5000);
});
