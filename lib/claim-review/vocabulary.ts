import type { DefinedTerm, DefinedTermSet, Graph } from "schema-dts";
import type { EditionContent } from "@/lib/editions/schema";
import { ACKNOWLEDGEMENTS, EXTENTS, ISSUERS, LABEL_SET_VERSION, RELATIONS } from "@/lib/pairs/vocabulary";
import { currentSettings, siteAddress } from "@/lib/platform/settings";

type Term = { label: string; definition: string };

/** Where our own labels are defined for machines; each term is an anchor of it, and the same one of /method. */
export const VOCABULARY_PATH = "/vocabulary.jsonld";

const SETS = {
  relation: { name: "How the later statement relates to the earlier one", terms: RELATIONS },
  extent: { name: "How much of the meaning changed", terms: EXTENTS },
  acknowledgement: { name: "Whether the change was acknowledged", terms: ACKNOWLEDGEMENTS },
  "issued-by": { name: "Who issued the later statement", terms: ISSUERS },
} as const satisfies Record<string, { name: string; terms: Record<string, Term> }>;

type SetName = keyof typeof SETS;

/** The four sets of labels with their definitions; schema.org has no words for them. */
export function vocabulary(): Graph {
  return { "@context": "https://schema.org", "@graph": (Object.keys(SETS) as SetName[]).map(wholeSet) };
}

/** One of the four judgements of a pair as a term, with the version of the labels it was made in. */
export function judgedTerms({ relation, extent, acknowledgement, issuedBy, labelSetVersion }: Judgement) {
  const judged = { relation, extent, acknowledgement, "issued-by": issuedBy };
  return (Object.entries(judged) as [SetName, string][]).map(([set, key]) => ({
    ...term(set, key),
    inDefinedTermSet: { ...nameOfSet(set), version: labelSetVersion },
  }));
}

type Judgement = EditionContent["judgement"];

function wholeSet(set: SetName): DefinedTermSet {
  const { LICENCE_URL } = currentSettings();
  return {
    ...nameOfSet(set),
    version: LABEL_SET_VERSION,
    inLanguage: "en",
    license: LICENCE_URL,
    hasDefinedTerm: Object.keys(SETS[set].terms).map((key) => ({
      ...term(set, key),
      inDefinedTermSet: { "@id": nameOfSet(set)["@id"] },
    })),
  };
}

function nameOfSet(set: SetName) {
  return {
    "@type": "DefinedTermSet",
    "@id": siteAddress(`${VOCABULARY_PATH}#${set}`),
    name: SETS[set].name,
    url: siteAddress(`/method#${set}`),
  } as const;
}

function term(set: SetName, key: string) {
  const terms: Record<string, Term> = SETS[set].terms;
  const anchor = `${set}-${key.replaceAll("_", "-")}`;
  return {
    "@type": "DefinedTerm",
    "@id": siteAddress(`${VOCABULARY_PATH}#${anchor}`),
    termCode: key,
    name: terms[key]?.label ?? key,
    description: terms[key]?.definition,
    url: siteAddress(`/method#${anchor}`),
  } as const satisfies DefinedTerm;
}
