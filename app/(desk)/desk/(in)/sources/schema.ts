/** What became of a source, in a sentence. */
export const OUTCOMES = {
  same: "It was still as it had been.",
  changed: "Its text has changed.",
  moved: "It has moved to another address.",
  dead: "It is no longer there.",
  unreachable: "It could not be reached.",
} as const;

/** What the form of a source calls its fields. */
export const SOURCE_LABELS = {
  kind: "Kind",
  title: "Title",
  publisher: "Publisher",
  author: "Author",
  url: "Address",
  publishedOn: "Published on",
  language: "Language",
  provenance: "Where its wording comes from",
  freeToShow: "Its whole text may be shown",
  licence: "Licence",
  interestNote: "Interest",
};

export type SourceFields = {
  kind: string;
  title: string;
  publisher: string;
  author: string | null;
  url: string;
  publishedOn: string | null;
  language: string;
  provenance: string;
  freeToShow: boolean;
  licence: string | null;
  interestNote: string | null;
};

export type Choice = { value: string; label: string; definition?: string };

/** A copy that somebody brings, as a file or as text. */
export type BroughtFields = {
  url: string;
  text: string;
  title: string;
  publisher: string;
  author: string;
  publishedOn: string;
  language: string;
  kind: string;
  provenance: string;
  isWhole: boolean;
};

/** The largest file that is taken, in bytes. */
export const LARGEST_FILE = 20_000_000;
export const TOO_LARGE =
  "This file is larger than 20 MB. Upload the part that is quoted, or give its address.";
