import { expect, test } from "vitest";
import { RUBRIC } from "./rubric";

test("the rubric asks its five questions in order, each with help in a whole sentence", () => {
  const asked = RUBRIC.map((item) => item.key);
  expect(asked).toEqual(["sameSubject", "sameQuestion", "change", "newFacts", "acknowledged"]);
  for (const item of RUBRIC) {
    expect(item.question).toMatch(/\?$/);
    expect(item.help).toMatch(/[.?]$/);
  }
});

test("no question forces a yes or a no", () => {
  for (const item of RUBRIC) expect(Object.keys(item.answers).length).toBeGreaterThanOrEqual(3);
});
