import type { Reading } from "@/lib/platform/generated/enums";
import type { Names, StatementFacts } from "../../../_components/schema";
import type { suggest } from "./actions";

/** What can be told of words in a copy. */
export type Suggestion = Extract<Awaited<ReturnType<typeof suggest>>, { ok: true }>["value"];

export type QuotationValues = StatementFacts & {
  /** The words, where they are typed. */
  quote: string;
  questionId: string | null;
  stance: string | null;
  reason: string | null;
};

/** A quotation that is being made: its place, and what could be told of it. */
export type Begun = {
  place: { reading: Reading; start: number; end: number };
  /** Whether its words are typed, not selected. */
  isTyped: boolean;
  suggestion: Suggestion;
  /** What was typed before, where it was left unsaved. */
  facts?: Record<string, unknown>;
  names?: Names;
  at?: string;
};
