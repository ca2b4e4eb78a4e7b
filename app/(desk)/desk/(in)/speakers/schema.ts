/** What the form of a speaker calls its fields. */
export const SPEAKER_LABELS = { name: "Name", kind: "Kind", wikidata: "Wikidata id", offices: "Offices" };

/** The form of a speaker; `row` tells an office that is not saved yet from its like. */
export type SpeakerFields = {
  name: string;
  kind: string;
  wikidata: string | null;
  offices: OfficeFields[];
};

export type OfficeFields = {
  id?: string;
  row?: string;
  title: string;
  fromDay: string | null;
  untilDay: string | null;
};
