import { RUBRIC } from "@/lib/pairs/rubric";
import {
  ACKNOWLEDGEMENTS,
  CAPTURE_METHODS,
  CHECK_RESULTS,
  EDITION_KINDS,
  EXTENTS,
  ISSUERS,
  PROVENANCES,
  READINGS,
  RELATIONS,
  STANCES,
} from "@/lib/pairs/vocabulary";

type Vocabulary = {
  id: string;
  heading: string;
  terms: Record<string, { label: string; definition: string }>;
};

/** Every set of labels, under the anchor that other pages link to. */
export const VOCABULARIES: readonly Vocabulary[] = [
  { id: "relation", heading: "Labels: relation", terms: RELATIONS },
  { id: "extent", heading: "Labels: change of meaning", terms: EXTENTS },
  { id: "acknowledgement", heading: "Labels: acknowledgement", terms: ACKNOWLEDGEMENTS },
  { id: "issued-by", heading: "Labels: issued by", terms: ISSUERS },
  { id: "rubric", heading: "The five questions", terms: questionsAsTerms() },
  { id: "check-result", heading: "Labels: quote check", terms: CHECK_RESULTS },
  { id: "reading", heading: "Labels: reading of a transcript", terms: READINGS },
  { id: "provenance", heading: "Labels: who made a transcript", terms: PROVENANCES },
  { id: "capture", heading: "Labels: how a copy was got", terms: CAPTURE_METHODS },
  { id: "stance", heading: "Labels: answer to a question", terms: STANCES },
  { id: "edition-kind", heading: "Labels: editions", terms: EDITION_KINDS },
];

export function MethodLabels() {
  return VOCABULARIES.map(({ id, heading, terms }) => (
    <section key={id} aria-labelledby={id} className="mt-10">
      <h2 id={id} className="mb-3 font-medium font-serif text-2xl">
        {heading}
      </h2>
      <dl className="border-rule border-t">
        {Object.entries(terms).map(([key, { label, definition }]) => (
          <div
            key={key}
            id={`${id}-${key.replaceAll("_", "-")}`}
            className="grid gap-x-6 border-rule border-b py-2.5 sm:grid-cols-[12rem_1fr]"
          >
            <dt className="font-semibold">{label}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}

function questionsAsTerms(): Vocabulary["terms"] {
  return Object.fromEntries(
    RUBRIC.map(({ key, question, help, answers }) => [
      key,
      { label: question, definition: `${help} Answers: ${Object.values(answers).join(", ")}.` },
    ]),
  );
}
