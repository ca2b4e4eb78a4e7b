import type { Prisma } from "@/lib/platform/db";
import type { Document } from "@/lib/retrieval/index-documents";
import { passagesOf } from "./passages";
import { type EditionContent, PairSummary, type StatementContent } from "./schema";

/** The newest edition of a pair as the rows that public lists look it up by. */
export type Projection = {
  pair: Omit<Prisma.PublishedPairUncheckedCreateInput, "editionId">;
  tags: Omit<Prisma.PublishedTagUncheckedCreateInput, "pairId">[];
  /** What it is found by, null when it is withdrawn. */
  document: Document | null;
};

/** A notice that readers were given with an earlier edition, kept while no newer one replaces it. */
export type LastNotice = NonNullable<PairSummary["notice"]> | null;

/** Makes the rows from the content of the newest edition and the last notice given; nothing else goes in. */
export function project(content: EditionContent, lastNotice: LastNotice): Projection {
  const { pair, judgement, later, kind, firstPublishedAt } = content;
  const rank = `${firstPublishedAt}~${pair.id}`;
  const filtered = { relation: judgement.relation, extent: judgement.extent, laterOn: later.said.on };
  return {
    pair: {
      pairId: pair.id,
      slug: pair.slug,
      rank,
      withdrawn: kind === "withdrawal",
      ...filtered,
      noticeKind: lastNotice?.kind ?? null,
      noticeAt: lastNotice?.at ?? null,
      summary: JSON.stringify(toSummary(content, lastNotice)),
    },
    tags: kind === "withdrawal" ? [] : toTags(content).map((tag) => ({ ...tag, ...filtered, rank })),
    document: kind === "withdrawal" ? null : { key: pair.id, passages: passagesOf(content) },
  };
}

/** A notice is news; a first edition or a minor fix has none and leaves the last one standing. */
export function noticeAfter(content: EditionContent, lastNotice: LastNotice): LastNotice {
  return content.notice ? { ...content.notice, at: content.publishedAt } : lastNotice;
}

function toSummary(content: EditionContent, notice: LastNotice): PairSummary {
  const { pair, judgement, passages } = content;
  return PairSummary.parse({
    ...pair,
    ...judgement,
    earlier: toSide(content.earlier, passages.earlier),
    later: toSide(content.later, passages.later),
    firstPublishedAt: content.firstPublishedAt,
    notice,
  });
}

function toSide(
  statement: StatementContent,
  { start, end }: { start: number; end: number },
): PairSummary["earlier"] {
  const { id, quote, language, said, speaker, spokenBy } = statement;
  const { on, precision } = said;
  return { statementId: id, passage: quote.slice(start, end), language, on, precision, speaker, spokenBy };
}

function toTags({
  pair,
  earlier,
  later,
}: EditionContent): Pick<Projection["tags"][number], "kind" | "key" | "label">[] {
  const statements = [earlier, later];
  const speakers = statements.flatMap(({ speaker, spokenBy }) =>
    spokenBy ? [speaker, spokenBy] : [speaker],
  );
  const sources = statements.flatMap(({ citations }) => citations.map(({ source }) => source));
  const questions = statements.flatMap((statement) => statement.questions);
  const tags = [
    ...speakers.map(({ slug, name }) => ({ kind: "speaker" as const, key: slug, label: name })),
    ...pair.topics.map(({ slug, name }) => ({ kind: "topic" as const, key: slug, label: name })),
    ...questions.map(({ slug, text }) => ({ kind: "question" as const, key: slug, label: text })),
    ...statements.map(({ id }) => ({ kind: "statement" as const, key: id, label: "" })),
    ...sources.map(({ id, title }) => ({ kind: "source" as const, key: id, label: title })),
  ];
  return [...new Map(tags.map((tag) => [`${tag.kind} ${tag.key}`, tag])).values()];
}
