type Term = { label: string; definition: string };

/** Stored with each judgement, so that an old one keeps the words it was made in. Raise it with any change of meaning. */
export const LABEL_SET_VERSION = 1;

/** What the later statement does to the earlier one; says nothing of which of them is true. */
export const RELATIONS = {
  clarifies: {
    label: "Clarifies",
    definition: "The later statement explains or adds to the earlier one without taking its words back.",
  },
  corrects_wording: {
    label: "Corrects wording",
    definition:
      "The later statement says that other words were meant or spoken. A slip is included only when the words as said would have changed the meaning in public.",
  },
  corrects_fact: {
    label: "Corrects a fact",
    definition:
      "The later statement replaces a fact given in the earlier one, such as a number, name or date.",
  },
  retracts: {
    label: "Retracts",
    definition: "The later statement takes the earlier one back and puts nothing in its place.",
  },
  reverses: {
    label: "Reverses",
    definition: "The later statement moves, in part or wholly, to another side of the same question.",
  },
  contradicts: {
    label: "Contradicts",
    definition: "The two cannot both hold, and the later one neither corrects nor takes back the earlier.",
  },
  denies_having_said: {
    label: "Denies having said",
    definition:
      "The later statement says that the earlier one was not made, or did not say what it is quoted as saying.",
  },
  reaffirms: { label: "Reaffirms", definition: "The later statement says again what the earlier one said." },
  deleted_by_author: {
    label: "Deleted by its author",
    definition: "Whoever published the earlier statement removed it. The removal itself does not say why.",
  },
  record_altered: {
    label: "Official record altered",
    definition:
      "An official record gives other words than were spoken, or was changed after it was published.",
  },
} as const satisfies Record<string, Term>;

/** How much of the meaning of the compared passages changed. */
export const EXTENTS = {
  none: {
    label: "No change",
    definition: "In substance the two passages say the same. This is a full result, shown like any other.",
  },
  partial: { label: "Partial change", definition: "Part of the meaning changed and part of it stands." },
  full: { label: "Full change", definition: "The whole meaning changed, even if only one word did." },
} as const satisfies Record<string, Term>;

/** Whether those behind the later statement said that something changed. */
export const ACKNOWLEDGEMENTS = {
  explicit: {
    label: "Acknowledged",
    definition: "It is said openly that earlier words are changed or explained.",
  },
  implicit: {
    label: "Acknowledged indirectly",
    definition: "It can be seen from the context, but is not said.",
  },
  none: { label: "Not acknowledged", definition: "Nothing is said about the earlier statement." },
  denied: { label: "Change denied", definition: "It is said, or made to appear, that nothing has changed." },
} as const satisfies Record<string, Term>;

/** Who issued the later statement; each label can open a sentence. */
export const ISSUERS = {
  speaker: {
    label: "The speaker",
    definition: "The person or organisation that made the earlier statement.",
  },
  spokesperson: { label: "A spokesperson", definition: "A named person who speaks for the speaker." },
  office: { label: "An office", definition: "An office, such as a press office, with no person named." },
  platform: {
    label: "The platform",
    definition: "The service on which the earlier statement was published.",
  },
} as const satisfies Record<string, Term>;

/** How a statement answers the question it is filed under. */
export const STANCES = {
  yes: { label: "Yes", definition: "The statement answers the question with yes." },
  no: { label: "No", definition: "The statement answers the question with no." },
  mixed: { label: "Mixed", definition: "The statement answers yes in one part and no in another." },
  unclear: {
    label: "Unclear",
    definition: "The statement bears on the question but answers neither yes nor no.",
  },
} as const satisfies Record<string, Term>;

/** How a source bears on a judgement. */
export const BEARINGS = {
  supports: { label: "Supports this", definition: "The source supports the judgement." },
  disputes: { label: "Disputes this", definition: "The source speaks against the judgement." },
} as const satisfies Record<string, Term>;

/** What comparing a quotation with our stored copy of its source found. */
export const CHECK_RESULTS = {
  verbatim: {
    label: "Found word for word in our stored copy",
    definition:
      "Every word is the same. Only quotation marks, dashes, spaces and line breaks may be set differently.",
  },
  elided: {
    label: "Found in our stored copy, with marked omissions or insertions",
    definition:
      "The quoted parts stand there in this order and near each other; what was left out or put in is marked.",
  },
  changed: {
    label: "Our stored copy has different words",
    definition:
      "The closest passage differs in at least one word, letter or digit. The differences are shown.",
  },
  missing: {
    label: "Not found in our stored copy",
    definition: "No passage there is close to the quoted words.",
  },
  unchecked: { label: "Not checked", definition: "We hold no text of this source to check against." },
} as const satisfies Record<string, Term>;

/** Why an edition of a pair was published. */
export const EDITION_KINDS = {
  first: { label: "First published", definition: "The first edition of this pair." },
  update: { label: "Updated", definition: "Something was added; what we had published was not wrong." },
  correction: {
    label: "Corrected",
    definition: "Something we had published was wrong. The notice says what.",
  },
  withdrawal: { label: "Withdrawn", definition: "We no longer stand by this pair. The notice says why." },
  reinstatement: {
    label: "Reinstated",
    definition: "A withdrawn pair is published again. The notice says why.",
  },
} as const satisfies Record<string, Term>;

/** Who made a transcript. */
export const PROVENANCES = {
  official: {
    label: "Official transcript",
    definition: "Issued by the office or body where the words were spoken.",
  },
  stenographic: {
    label: "Stenographic transcript",
    definition: "Taken down or typed by a transcription service.",
  },
  broadcaster: {
    label: "Media transcript",
    definition: "Made or published by a broadcaster or news publisher.",
  },
  own: { label: "Our own transcript", definition: "Written down by us from a recording." },
  unknown: { label: "Not known", definition: "The source does not say where its wording comes from." },
} as const satisfies Record<string, Term>;

/** How our stored copy of a source was got. */
export const CAPTURE_METHODS = {
  fetch: { label: "Fetched", definition: "Our server asked for the address and stored the answer." },
  upload: { label: "Uploaded", definition: "An editor uploaded a file that was saved elsewhere." },
  paste: { label: "Pasted", definition: "An editor pasted text. There is no file of the original." },
} as const satisfies Record<string, Term>;

/** Which words of a transcript that prints its corrections count as its text. */
export const READINGS = {
  plain: { label: "As printed", definition: "The text as it stands; it prints no corrections." },
  as_spoken: { label: "As spoken", definition: "Struck words are kept and bracketed corrections left out." },
  as_corrected: {
    label: "As corrected",
    definition: "Bracketed corrections are kept and struck words left out.",
  },
} as const satisfies Record<string, Term>;

const PHRASES = {
  clarifies: ["clarified the earlier statement", "clarified the speaker's statement"],
  corrects_wording: ["corrected the wording", "corrected the speaker's wording"],
  corrects_fact: ["corrected a fact", "corrected a fact in the speaker's statement"],
  retracts: ["retracted the earlier statement", "retracted the speaker's statement"],
  reverses: ["reversed the position", "reversed the speaker's position"],
  contradicts: ["contradicted the earlier statement", "contradicted the speaker's statement"],
  denies_having_said: ["denied having said it", "denied that the speaker had said it"],
  reaffirms: ["reaffirmed the earlier statement", "reaffirmed the speaker's statement"],
  deleted_by_author: ["deleted the earlier statement", "deleted the speaker's statement"],
  record_altered: ["altered the official record", "altered the official record of the statement"],
} as const satisfies Record<keyof typeof RELATIONS, readonly [own: string, forSpeaker: string]>;

/**
 * The words that follow the issuer's name or `ISSUERS` label in a sentence: "Jane Roe corrected the
 * wording", "A spokesperson corrected the speaker's wording". Only a speaker's own act reads as one.
 */
export function relationPhrase(relation: keyof typeof RELATIONS, issuedBy: keyof typeof ISSUERS): string {
  const [own, forSpeaker] = PHRASES[relation];
  return issuedBy === "speaker" ? own : forSpeaker;
}
