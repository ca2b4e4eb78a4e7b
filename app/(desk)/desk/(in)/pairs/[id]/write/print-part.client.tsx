"use client";
import { printValue } from "@/app/_ui/conflict-choice";
import { ACKNOWLEDGEMENTS, EXTENTS, ISSUERS, RELATIONS } from "@/lib/pairs/vocabulary";

const TERMS: Record<string, Record<string, { label: string }>> = {
  relation: RELATIONS,
  extent: EXTENTS,
  acknowledgement: ACKNOWLEDGEMENTS,
  issuedBy: ISSUERS,
};

/** A value of the form in the words of the page, where two people's have to be told apart. */
export function printPart(field: string, value: unknown): string {
  const term = typeof value === "string" ? TERMS[field]?.[value] : undefined;
  return term?.label ?? printValue(value);
}
