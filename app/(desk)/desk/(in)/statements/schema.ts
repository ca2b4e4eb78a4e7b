/** What the form of a statement calls its fields. */
export const STATEMENT_LABELS = {
  quote: "Words",
  speakerId: "Speaker",
  spokenById: "Spoken by",
  occasionId: "Occasion",
  language: "Language of the words",
  translation: "Translation",
  translationLanguage: "Language of the translation",
  saidOn: "Said on",
  saidAt: "Time",
  zone: "Time zone",
  precision: "How exactly the day is known",
  mediaUrl: "Address of the recording",
  mediaStart: "Recording, from",
  mediaEnd: "Recording, until",
};

/** What the form of an assessment calls its fields. */
export const ASSESSMENT_LABELS = { ratingId: "Rating", rationale: "Rationale", evidence: "Evidence" };

export type EvidenceRow = { sourceId: string; bearing: string; note: string };
export type AssessmentFields = {
  statementId: string;
  ratingId: string;
  rationale: string;
  evidence: EvidenceRow[];
};
