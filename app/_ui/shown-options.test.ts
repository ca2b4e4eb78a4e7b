import { expect, test } from "vitest";
import { CREATE, optionsToShow } from "./shown-options";

const ada = { id: "1", label: "Ada Example" };
const bea = { id: "2", label: "Bea Sample" };

test("what is not there yet can be made, as the last line", () => {
  expect(optionsToShow({ found: [ada], value: null, foundFor: "Ad", words: "Ad", canCreate: true })).toEqual([
    ada,
    { id: CREATE, label: "Create “Ad”" },
  ]);
});

test("what is there under these very words is not offered to be made again", () => {
  expect(
    optionsToShow({
      found: [ada],
      value: null,
      foundFor: "ada example",
      words: "ada example",
      canCreate: true,
    }),
  ).toEqual([ada]);
});

test("nothing is made of no words, nor where nothing may be made", () => {
  expect(optionsToShow({ found: [ada], value: null, foundFor: "", words: "", canCreate: true })).toEqual([
    ada,
  ]);
  expect(optionsToShow({ found: [], value: null, foundFor: "Ad", words: "Ad", canCreate: false })).toEqual(
    [],
  );
});

test("what is chosen stands in the list once, and not among what other words find", () => {
  expect(optionsToShow({ found: [ada], value: bea, foundFor: "", words: "", canCreate: true })).toEqual([
    ada,
    bea,
  ]);
  expect(optionsToShow({ found: [ada, bea], value: bea, foundFor: "", words: "", canCreate: true })).toEqual([
    ada,
    bea,
  ]);
  expect(
    optionsToShow({
      found: [ada],
      value: bea,
      foundFor: "Ada Example",
      words: "Ada Example",
      canCreate: true,
    }),
  ).toEqual([ada]);
});

test("until the words have their answer, nothing can be chosen that does not have them, nor be made", () => {
  const late = { found: [ada, bea], foundFor: "", value: null, canCreate: true };
  expect(optionsToShow({ ...late, words: "Lena" })).toEqual([]);
  expect(optionsToShow({ ...late, words: "bea" })).toEqual([bea]);
});
