import { expect, test } from "vitest";
import { Acknowledgement, Extent, Issuer, Relation } from "@/lib/platform/generated/enums";
import { vocabulary } from "./vocabulary";

type TermSet = {
  version: number;
  hasDefinedTerm: { "@id": string; termCode: string; description: string }[];
};

test("every label that a judgement can have is defined once, under an address of its own", () => {
  const sets: TermSet[] = JSON.parse(JSON.stringify(vocabulary()))["@graph"];
  const terms = sets.flatMap(({ hasDefinedTerm }) => hasDefinedTerm);
  const labels = [Relation, Extent, Acknowledgement, Issuer].flatMap((each) => Object.keys(each));
  expect(terms.map(({ termCode }) => termCode)).toEqual(labels);
  expect(new Set(terms.map((term) => term["@id"])).size).toBe(labels.length);
  expect(terms.every(({ description }) => description.length > 10)).toBe(true);
  expect(sets.map(({ version }) => version)).toEqual([1, 1, 1, 1]);
});
