import { expect, test } from "vitest";
import { marksIn, type Sought } from "./marks";

const telling = (...terms: string[]) => ({ terms, saysLittle: false });
const little = (...terms: string[]) => ({ terms, saysLittle: true });

function marked(text: string, sought: Partial<Sought>, language = "en"): string[] {
  const found = marksIn(text, language, { words: [], phrases: [], ...sought });
  return found.map(({ start, end }) => text.slice(start, end));
}

test("a word is marked in each of its forms, and another word is not", () => {
  expect(marked("A reversal of reversals; no reverend.", { words: [telling("revers")] })).toEqual([
    "reversal",
    "reversals",
  ]);
});

test("accents, the kind of apostrophe and what is run into a word do not matter", () => {
  expect(marked("Élysée. He wouldn’t.", { words: [telling("wouldn't"), telling("elyse")] })).toEqual([
    "Élysée",
    "wouldn’t",
  ]);
  expect(marked("À l’Élysée", { words: [telling("elys")] }, "fr")).toEqual(["Élysée"]);
});

test("words that follow each other are one mark, across no sign", () => {
  const words = [telling("incred"), telling("offer")];
  expect(marked("An incredible offer. Offer, incredible!", { words })).toEqual([
    "incredible offer",
    "Offer",
    "incredible",
  ]);
});

test("a phrase is marked where it stands as it is written, and not its words elsewhere", () => {
  expect(marked("An incredible offer; offers incredible.", { phrases: [["incredible", "offer"]] })).toEqual([
    "incredible offer",
  ]);
});

test("words that say little are marked beside others or several in a row, and not by themselves", () => {
  const words = [little("the"), little("of"), little("it"), little("would"), telling("russia")];
  expect(marked("The end of it. The Russia we know. It would of course.", { words })).toEqual([
    "The Russia",
    "It would of",
  ]);
});

test("part of words that are run together is marked", () => {
  expect(marked("#MakeItSo now", { words: [telling("make")] })).toEqual(["Make"]);
  expect(marked("#MakeItSo now", { words: [telling("makeitso"), telling("make")] })).toEqual(["MakeItSo"]);
});

test("it is told which of the words a mark has", () => {
  const found = marksIn("offer it", "en", {
    words: [telling("offer"), telling("it")],
    phrases: [["offer"]],
  });
  expect(found).toEqual([{ start: 0, end: 8, sought: ["word 0", "phrase 0", "word 1"] }]);
});
