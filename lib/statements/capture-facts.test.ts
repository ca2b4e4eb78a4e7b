import { expect, test } from "vitest";
import { turnsOf } from "@/lib/sources/turns";
import { dayOf, kindOf, labelOf, timesOf } from "./capture-facts";

const text = "State Room\n(March 3, 2021)\n\nMS. EXAMPLE:  The lanterns stay lit.\n\nQ  Why?\n";
const turns = turnsOf(text);
const source = { title: "Briefing", publishedOn: "2021-03-05" };

test("the day in the head of a transcript comes before the day it was published", () => {
  expect(dayOf(text, turns, null, source)).toBe("2021-03-03");
  expect(dayOf("The lanterns stay lit.", [], null, source)).toBe("2021-03-05");
  const unknown = { ...source, publishedOn: null };
  expect(dayOf("Lit.", [], { publishedOn: "2021-03-04" }, unknown)).toBe("2021-03-04");
  expect(dayOf("Lit.", [], { publishedOn: "last week" }, unknown)).toBeNull();
});

test("a selection has the label of its turn, and none when it goes on into the next", () => {
  const at = text.indexOf("lanterns");
  expect(labelOf(turns, at, at + 8)).toBe("MS. EXAMPLE");
  expect(labelOf(turns, at, text.indexOf("Why") + 3)).toBeNull();
  expect(labelOf(turns, 0, 5)).toBeNull();
});

test("captioned words have the times of the captions they stand in", () => {
  const cues = [
    { start: 1.5, end: 3, textStart: 0, textEnd: 10 },
    { start: 3, end: 4.25, textStart: 11, textEnd: 20 },
    { start: 5, end: 6, textStart: 21, textEnd: 30 },
  ];
  expect(timesOf(cues, 5, 15)).toEqual({ start: 1.5, end: 4.25 });
  expect(timesOf(cues, 31, 35)).toBeNull();
  expect(timesOf({ odd: true }, 0, 5)).toBeNull();
});

test.each([
  ["Press Briefing by Press Secretary Example", "briefing"],
  ["Remarks in a joint press conference", "press conference"],
  ["A day in the square", "statement"],
])("%s is a %s", (title, kind) => {
  expect(kindOf(title)).toBe(kind);
});
