import type { DismissalReason, SuggestionKind } from "@/lib/platform/generated/enums";
import type { Opinion, Order } from "@/lib/suggestions/schema";

/** Each kind of suggestion in the order of their lists, and what is said where one does not hold. */
export const KINDS: Record<SuggestionKind, { label: string; dismiss: string }> = {
  conflict: { label: "May disagree", dismiss: "Does not disagree" },
  repeat: { label: "The same words", dismiss: "Not the same" },
  same_claim: { label: "The same claim in other words", dismiss: "Not the same claim" },
};

/** Why a suggestion is not shown again. */
export const REASONS: Record<DismissalReason, { label: string; definition: string }> = {
  other_matter: { label: "About another matter", definition: "Alike in words only." },
  both_true: { label: "Both can be true", definition: "One does not speak against the other." },
  other_circumstances: {
    label: "Other circumstances",
    definition: "Another time, place or condition is meant, and said so.",
  },
  not_their_words: {
    label: "Not their own words",
    definition: "One of the two reports or quotes what somebody else said.",
  },
  common_phrase: { label: "A phrase that everybody uses", definition: "It says nothing of its own." },
  other: { label: "Another reason", definition: "Say which." },
};

/** Where the other statement stands in time. */
export const ORDERS: Record<Order, string> = {
  before: "Earlier",
  after: "Later than this one",
  same_day: "The same day",
};

/** The statement that suggestions are for; without an id it is not saved yet. */
export type Beside = {
  id?: string;
  quote: string;
  language: string;
  /** What a model said of it and others, by the other one's id; absent where no model may be asked. */
  opinions?: ReadonlyMap<string, Opinion>;
};
