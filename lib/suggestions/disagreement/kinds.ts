import type { Range } from "./tokens";

/** What two statements may disagree in. */
export const DISAGREEMENT_KINDS = ["polarity", "frequency", "direction", "number", "denial", "word"] as const;
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number];

/** A sign that a later statement may not agree with an earlier one: for a person to judge, never a verdict. */
export type Disagreement = {
  kind: DisagreementKind;
  /** 0 to 1: about how often such a sign is a contradiction. */
  score: number;
  /** In plain English, with the words as they were printed. */
  reason: string;
  /** The words that the reason is about, in UTF-16 units of each statement. */
  earlier: Range[];
  later: Range[];
};
