import { expect, test } from "vitest";
import { indexOf } from "./documents";

test("a word weighs by where it stands", () => {
  const { weights, length } = indexOf([
    { text: "The moon is a lantern", language: "en", weight: 3 },
    { text: "moon", language: "en" },
  ]);
  expect(weights.get("moon")).toBe(4);
  expect(weights.get("the")).toBe(3);
  expect(length).toBe(5 * 3 + 1);
});

test("a name is found by its words, and under what it is the name of", () => {
  const { weights } = indexOf([{ text: "Ada Nott", language: "en", weight: 2, name: "speaker" }]);
  expect([...weights]).toEqual([
    ["ada", 2],
    ["speaker:ada", 1],
    ["nott", 2],
    ["speaker:nott", 1],
  ]);
});

test("phrases end with their passage", () => {
  const { words } = indexOf([
    { text: "“We would not.”", language: "en" },
    { text: "They did", language: "en" },
  ]);
  expect(words).toBe(" we would not | they did ");
});

test("the languages are told by their first subtags, each once", () => {
  const { languages } = indexOf([
    { text: "один", language: "ru" },
    { text: "one", language: "en-GB" },
    { text: "two", language: "en" },
  ]);
  expect(languages).toBe("en ru");
});
