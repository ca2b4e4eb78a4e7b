import type { Actor } from "@/lib/auth/actor";
import type { PairInput } from "@/lib/pairs/schema";
import type { Reading } from "@/lib/platform/generated/enums";
import type { SourceInput } from "@/lib/sources/schema";
import type { SpeakerInput } from "@/lib/speakers/schema";
import type { OccasionInput, StatementInput } from "@/lib/statements/schema";

/** Who writes and who approves what is loaded: two accounts, because nobody publishes their own work. */
export type Desk = { editor: Actor; reviewer: Actor };

/** A source with the copy that comes with it, if any. */
export type SourceEntry = SourceInput & {
  importKey: string;
  copy: {
    text: string;
    bytes: Uint8Array<ArrayBuffer>;
    mediaType: string;
    textForm: "plain" | "printed_corrections";
    isWhole: boolean;
  } | null;
};

export type CitationEntry = { source: SourceEntry; reading?: Reading; quote?: string; note?: string };

/** A statement with all it needs, so that loading one needs nothing loaded before. */
export type StatementEntry = Omit<StatementInput, "speakerId" | "spokenById" | "occasionId"> & {
  importKey: string;
  speaker: SpeakerInput;
  spokenBy?: SpeakerInput;
  occasion: OccasionInput;
  citations: CitationEntry[];
  answer?: { question: { slug: string; text: string }; stance: "yes" | "no" | "mixed" | "unclear" };
};

/** A pair with all it needs; see `ensurePublished`. */
export type PairEntry = Omit<PairInput, "earlierId" | "laterId" | "topicIds"> & {
  earlier: StatementEntry;
  later: StatementEntry;
  topics: { slug: string; name: string }[];
};
