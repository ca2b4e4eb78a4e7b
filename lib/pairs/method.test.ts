import { expect, test } from "vitest";
import { METHOD_SECTIONS } from "./method";
import { RELATIONS } from "./vocabulary";

const text = METHOD_SECTIONS.flatMap((section) => [section.heading, ...section.paragraphs]).join(" ");

test("each section of the method can be linked to by an anchor of its own", () => {
  const ids = METHOD_SECTIONS.map((section) => section.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test("the method can be read in about three minutes", () => {
  const words = text.split(/\s+/).length;
  expect(words).toBeGreaterThanOrEqual(500);
  expect(words).toBeLessThanOrEqual(750);
});

test("the method names the relation of a slip by the label that readers see", () => {
  expect(text).toContain(`“${RELATIONS.corrects_wording.label}”`);
});
