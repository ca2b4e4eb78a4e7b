import { expect, test } from "vitest";
import { wordsOf } from "./comparing";
import { type Circumstances, findingOf } from "./finding";

const words = (quote: string, language = "en") => wordsOf({ quote, language });
const about: Circumstances = { order: "before", isSameSpeaker: true, rarities: new Map() };
const PAID = "We have always paid for the ferry to the outer islands out of the town’s own money.";
const NEVER = PAID.replace("always", "never");

/** What is found, with the words it marks. */
function found(entered: string, recorded: string, circumstances: Partial<Circumstances> = {}) {
  const finding = findingOf(words(entered), words(recorded), { ...about, ...circumstances });
  const [first, second] = circumstances.order === "after" ? [entered, recorded] : [recorded, entered];
  const marked = (text: string, ranges: { start: number; end: number }[] = []) =>
    ranges.map(({ start, end }) => text.slice(start, end));
  return (
    finding && { ...finding, earlier: marked(first, finding.earlier), later: marked(second, finding.later) }
  );
}

test("one word that turns the sense is a conflict and no repeat, though nearly all words are the same", () => {
  expect(found(NEVER, PAID)).toMatchObject({ kind: "conflict", earlier: ["always"], later: ["never"] });
  expect(found(NEVER, PAID, { isSameSpeaker: false })).toBeNull();
});

test("what is said first is what the reason begins with", () => {
  expect(found(NEVER, PAID, { order: "after" })).toMatchObject({ earlier: ["never"], later: ["always"] });
});

test("nearly the same words are a repeat, with the words in common", () => {
  const filled = found(PAID, PAID.replace("We have", "Well, we have"));
  expect(filled).toMatchObject({ kind: "repeat", reason: "The same words, as a part of what was said" });
  const nearly = found(PAID, PAID.replace("We have", "We have have"));
  expect(nearly).toMatchObject({ kind: "repeat", reason: expect.stringMatching(/^Nearly the same words/) });
  expect(nearly?.later).toContain("outer islands");
});

test("a part of what was said is marked where it stands", () => {
  const part = "paid for the ferry to the outer islands";
  expect(found(part, PAID)).toMatchObject({ kind: "repeat", earlier: [part], later: [part] });
  expect(found(PAID, part)).toMatchObject({
    reason: "A part of the same words",
    earlier: [part],
    later: [part],
  });
});

test("the same claim takes more in common when another made it", () => {
  const claim = "The outer islands get their ferry paid by us.";
  const loose = "Nobody else pays for a ferry to islands like these.";
  expect(found(claim, PAID)).toMatchObject({
    kind: "same_claim",
    reason: expect.stringContaining("“outer islands”"),
  });
  expect(found(loose, PAID, { isSameSpeaker: false })).toBeNull();
});

test("opposite answers to a question say more than any word", () => {
  const finding = found(PAID, PAID, { opposedOn: "Does the town pay?" });
  expect(finding).toMatchObject({
    kind: "conflict",
    score: 0.9,
    reason: expect.stringContaining("Does the town pay?"),
  });
});

test("words in two languages are not compared one by one", () => {
  expect(findingOf(words("Hän ei maksa lauttaa.", "fi"), words("Han betaler ikke.", "da"), about)).toBeNull();
});

test("texts too long to compare sentence by sentence are compared by their words alone", () => {
  const long = `${PAID} `.repeat(40);
  expect(findingOf(words(`${NEVER} ${long}`), words(long), about)?.kind).toBe("repeat");
});

test("what a model finds alike in meaning is the same claim without a word in common; what it does not, is none by that", () => {
  const [one, other] = ["Boats to the skerries run on taxes.", PAID];
  expect(found(one, other)).toBeNull();
  expect(found(one, other, { meaning: 0.9 })).toMatchObject({ kind: "same_claim" });
  expect(found(one, other, { meaning: 0.5 })).toBeNull();
  expect(found("Trams are free.", "Nobody buys tickets.", { meaning: 0.85 })?.reason).toBe(
    "Alike in meaning",
  );
});
