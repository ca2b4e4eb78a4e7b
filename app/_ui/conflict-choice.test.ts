import { expect, test } from "vitest";
import { chosenValues, isText, printValue, unchosen } from "./conflict-choice";

const title = { field: "title", base: "a", mine: "b", theirs: "c" };
const topics = { field: "topics", base: [], mine: ["x"], theirs: ["y", "z"] };

test("each field has the value that was chosen for it, as it was and not as text", () => {
  const choices = { title: { from: "own", text: "d" }, topics: { from: "theirs" } } as const;
  expect(chosenValues([title, topics], choices)).toEqual({ title: "d", topics: ["y", "z"] });
  expect(unchosen([title, topics], choices)).toEqual([]);
});

test("what is not chosen is left out and asked for", () => {
  expect(chosenValues([title, topics], { title: { from: "mine" } })).toEqual({ title: "b" });
  expect(unchosen([title, topics], { title: { from: "mine" } })).toEqual(["topics"]);
  expect(unchosen([{ ...title, field: "constructor" }], {})).toEqual(["constructor"]);
});

test("only text can be written anew", () => {
  expect(isText(title)).toBe(true);
  expect(isText({ ...title, mine: null })).toBe(true);
  expect(isText(topics)).toBe(false);
});

test("every value can be read", () => {
  expect([null, "", true, 7, ["a", "b"], { a: 1, b: ["c"] }].map(printValue)).toEqual([
    "",
    "",
    "Yes",
    "7",
    "a\nb",
    "a: 1\nb: c",
  ]);
});
