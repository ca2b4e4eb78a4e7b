import type { Precision } from "@/lib/platform/generated/enums";

/** What is known of a statement besides its words. */
export type StatementFacts = {
  speakerId: string | null;
  spokenById: string | null;
  occasionId: string | null;
  language: string | null;
  translation: string | null;
  translationLanguage: string | null;
  saidOn: string | null;
  saidAt: string | null;
  zone: string | null;
  precision: Precision;
  mediaUrl: string | null;
  mediaStart: number | string | null;
  mediaEnd: number | string | null;
};

export type Change = (part: Partial<StatementFacts>) => void;

/** The speakers and occasions that a form begins with, by id. */
export type Names = Readonly<Record<string, { id: string; label: string; hint?: string }>>;
