import { expect, test } from "vitest";
import { checkCitation, readingOf } from "./citation";

const printed = "MS. EXAMPLE:  I believe it’s ~~18 of 24~~ [16 of 21] of them.";
const copy = { text: printed, textForm: "printed_corrections" as const, language: "en" };

test("a sentence as spoken is found where its transcript prints the correction beside it", () => {
  const quote = "I believe it's 18 of 24 of them.";
  const text = readingOf({ ...copy, reading: "as_spoken" });
  expect(checkCitation({ ...copy, reading: "as_spoken", quote })).toMatchObject({
    result: "verbatim",
    exact: "I believe it’s 18 of 24 of them.",
    startAt: text.indexOf("I believe"),
  });
});

test("a sentence as corrected is not found among the words spoken, but among those corrected", () => {
  const quote = "I believe it’s 16 of 21 of them.";
  expect(checkCitation({ ...copy, reading: "as_spoken", quote })).toMatchObject({
    result: "changed",
    differences: [
      { said: "18", quoted: "16" },
      { said: "24", quoted: "21" },
    ],
  });
  expect(checkCitation({ ...copy, reading: "as_corrected", quote }).result).toBe("verbatim");
});

test("a plain text has one reading", () => {
  const text = "Nothing ~~struck~~ here.";
  expect(readingOf({ text, textForm: "plain", reading: "as_spoken" })).toBe(text);
});
