import { expect, test } from "vitest";
import { RUBRIC } from "./rubric";
import * as vocabulary from "./vocabulary";
import { ISSUERS, RELATIONS, relationPhrase } from "./vocabulary";

const MAPS = Object.entries(vocabulary).filter(([, value]) => typeof value === "object") as [
  string,
  Record<string, { label: string; definition: string }>,
][];

const relations = Object.keys(RELATIONS) as (keyof typeof RELATIONS)[];
const issuers = Object.keys(ISSUERS) as (keyof typeof ISSUERS)[];

test("every value has a label of its own and a definition in whole sentences", () => {
  expect(MAPS).toHaveLength(11);
  for (const [, map] of MAPS) {
    const terms = Object.values(map);
    expect(new Set(terms.map((term) => term.label)).size).toBe(terms.length);
    for (const { definition } of terms) expect(definition).toMatch(/^[A-Z][^\n]{20,160}\.$/);
  }
});

test("no label, definition or question judges truth or a person's consistency", () => {
  const words = JSON.stringify([MAPS, RUBRIC]);
  expect(words).not.toMatch(/\b(true|truth|false|lied?|liar|consistent(ly)?|flip)\b/i);
});

test("a speaker's own correction is told apart from one that others issued", () => {
  expect(relationPhrase("corrects_wording", "speaker")).toBe("corrected the wording");
  expect(relationPhrase("corrects_wording", "office")).toBe("corrected the speaker's wording");
  expect(relationPhrase("reverses", "spokesperson")).toBe("reversed the speaker's position");
});

test("every relation by every issuer reads on after the issuer's name", () => {
  for (const relation of relations) {
    for (const issuedBy of issuers)
      expect(relationPhrase(relation, issuedBy)).toMatch(/^[a-z]+ed [a-z' ]+[a-z]$/);
  }
});
