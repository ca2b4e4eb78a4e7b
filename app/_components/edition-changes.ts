import type { AssessmentContent, EvidenceContent, ResponseContent } from "@/lib/editions/evidence-schema";
import type { EditionContent, StatementContent } from "@/lib/editions/schema";
import { RUBRIC } from "@/lib/pairs/rubric";
import {
  ACKNOWLEDGEMENTS,
  BEARINGS,
  CHECK_RESULTS,
  EXTENTS,
  ISSUERS,
  RELATIONS,
} from "@/lib/pairs/vocabulary";
import { formatDay } from "@/lib/platform/dates";

type Text = { name: string; words: string | null };
export type FieldChange = { name: string; before: string | null; after: string | null };

/** Every field that reads differently in the later of two editions, in the order in which a page shows them. */
export function editionChanges(before: EditionContent, after: EditionContent): FieldChange[] {
  const earlier = fieldsOf(before);
  const later = fieldsOf(after);
  const names = [...new Set([...earlier, ...later].map(({ name }) => name))];
  return names
    .map((name) => ({ name, before: wordsOf(earlier, name), after: wordsOf(later, name) }))
    .filter((change) => change.before !== change.after);
}

function wordsOf(fields: Text[], name: string): string | null {
  return fields.find((field) => field.name === name)?.words ?? null;
}

function fieldsOf({ pair, judgement, passages, earlier, later, ...content }: EditionContent): Text[] {
  const rubric = RUBRIC.map(({ key, question, answers }) => ({
    name: question,
    words: (answers as Record<string, string>)[judgement.rubric[key]] ?? null,
  }));
  return [
    { name: "Headline", words: pair.headline },
    { name: "Relation", words: RELATIONS[judgement.relation].label },
    { name: "Change of meaning", words: EXTENTS[judgement.extent].label },
    { name: "Acknowledgement", words: ACKNOWLEDGEMENTS[judgement.acknowledgement].label },
    { name: "Issued by", words: ISSUERS[judgement.issuedBy].label },
    ...statementFields("Earlier statement", earlier),
    { name: "Earlier passage", words: earlier.quote.slice(passages.earlier.start, passages.earlier.end) },
    ...statementFields("Later statement", later),
    { name: "Later passage", words: later.quote.slice(passages.later.start, passages.later.end) },
    { name: "Summary", words: pair.summary },
    { name: "Reason given", words: pair.statedReason },
    { name: "Why this pair is here", words: pair.whySelected },
    { name: "Why a quotation is not verified", words: pair.unverifiedReason },
    ...rubric,
    { name: "Evidence", words: evidenceWords(content.evidence) },
    { name: "Right of reply", words: content.responses.map(responseWords).join("\n") || null },
    { name: "Topics", words: pair.topics.map(({ name }) => name).join(", ") || null },
  ];
}

function statementFields(side: string, statement: StatementContent): Text[] {
  const { quote, translation, speaker, spokenBy, occasion, said, citations } = statement;
  const named = (who: StatementContent["speaker"]) => [who.name, who.office].filter(Boolean).join(", ");
  const found = citations.map(
    ({ source, check }) => `${source.publisher}: ${CHECK_RESULTS[check.result].label}`,
  );
  const titles = citations.map(({ source }) => `${source.publisher}: ${source.title}`);
  return [
    { name: side, words: quote },
    { name: `${side}: translation`, words: translation?.text ?? null },
    { name: `${side}: speaker`, words: named(speaker) },
    { name: `${side}: spoken by`, words: spokenBy && named(spokenBy) },
    {
      name: `${side}: occasion`,
      words: [occasion?.name, occasion?.place].filter(Boolean).join(", ") || null,
    },
    {
      name: `${side}: date`,
      words: [formatDay(said.on, said.precision), said.at, said.zone].filter(Boolean).join(" "),
    },
    { name: `${side}: sources`, words: titles.join("\n") || null },
    { name: `${side}: quote check`, words: found.join("\n") || null },
    { name: `${side}: fact-check`, words: statement.assessments.map(assessmentWords).join("\n") || null },
  ];
}

function evidenceWords(evidence: readonly EvidenceContent[]): string | null {
  const lines = evidence.map(
    ({ source, bearing, note }) =>
      `${BEARINGS[bearing].label}: ${source.publisher}: ${source.title}. ${note}`,
  );
  return lines.join("\n") || null;
}

function responseWords({ asked, channel, askedOn, deadline, answer, answeredOn }: ResponseContent): string {
  const question = `Asked ${asked} (${channel}) on ${formatDay(askedOn)}`;
  const due = deadline ? `, by ${formatDay(deadline)}` : "";
  const came = answeredOn ? ` on ${formatDay(answeredOn)}` : "";
  return `${question}${due}. ${answer ? `Answer${came}: ${answer}` : "No answer."}`;
}

function assessmentWords({ scale, rating, rationale, evidence }: AssessmentContent): string {
  const verdict = `${rating.label} (${scale.name}, version ${scale.version}): ${rationale}`;
  return [verdict, evidenceWords(evidence)].filter(Boolean).join("\n");
}
