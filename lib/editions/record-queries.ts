import "server-only";
import { cachedUnder, NOTHING, tags } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import type { Stance, TagKind } from "@/lib/platform/generated/enums";
import { readContent } from "./read-content";
import {
  type CitationContent,
  type EditionContent,
  PairSummary,
  type SpeakerContent,
  type StatementContent,
} from "./schema";

export type SourceView = {
  source: CitationContent["source"];
  citations: { statement: StatementContent; citation: CitationContent; pairSlug: string }[];
  /** The whole text of copies that are free to show. */
  texts: { captureId: string; text: string }[];
  pairs: PairSummary[];
};

type Answer = { statement: StatementContent; stance: Stance; reason: string | null; pairs: PairSummary[] };
export type QuestionView = { question: { slug: string; text: string }; answers: Answer[] };

type Shown = { content: EditionContent; summary: PairSummary };

/** The most that is read for one page; a list that goes on is on the home page under a filter. */
const MOST = 500;

/** A statement with every published pair that it is part of, or null. */
export async function findStatement(
  id: string,
): Promise<{ statement: StatementContent; pairs: PairSummary[] } | null> {
  "use cache";
  cachedUnder(tags.pairs);
  const shown = await listShown("statement", id);
  const statement = statementsOf(shown).get(id);
  return statement ? { statement, pairs: shown.map(({ summary }) => summary) } : null;
}

/** A source with every statement cited from it, or null. */
export async function findSource(id: string): Promise<SourceView | null> {
  "use cache";
  cachedUnder(tags.pairs);
  const shown = await listShown("source", id);
  const citations = shown.flatMap(({ content }) =>
    [content.earlier, content.later].flatMap((statement) =>
      statement.citations
        .filter(({ source }) => source.id === id)
        .map((citation) => ({ statement, citation, pairSlug: content.pair.slug })),
    ),
  );
  const [first] = citations;
  if (!first) return null;
  const texts = await db().publishedText.findMany({
    where: { sourceId: id },
    orderBy: { captureId: "asc" },
    select: { captureId: true, text: true },
  });
  const once = new Map(
    citations.map((cited) => [`${cited.statement.id} ${cited.citation.check.reading}`, cited]),
  );
  return {
    source: first.citation.source,
    citations: [...once.values()],
    texts,
    pairs: shown.map(({ summary }) => summary),
  };
}

/** A speaker with the newest pairs they speak in or are spoken for in, and how many there are; or null. */
export async function findSpeaker(
  slug: string,
): Promise<{ speaker: SpeakerContent; pairs: PairSummary[]; total: number } | null> {
  "use cache";
  cachedUnder(tags.pairs);
  const pairs = await listSummaries("speaker", slug);
  const [first] = await listShown("speaker", slug, 1);
  const speaker = first && speakersOf(first.content).find((each) => each.slug === slug);
  return speaker ? { speaker, pairs, total: await countShown("speaker", slug) } : null;
}

/** A topic with its newest pairs, and how many there are; or null. */
export async function findTopic(
  slug: string,
): Promise<{ topic: { slug: string; name: string }; pairs: PairSummary[]; total: number } | null> {
  "use cache";
  cachedUnder(tags.pairs);
  const pairs = await listSummaries("topic", slug);
  const topic = pairs[0]?.topics.find((each) => each.slug === slug);
  return topic ? { topic, pairs, total: await countShown("topic", slug) } : null;
}

/** A question with the published statements that answer it, the oldest first, or null. */
export async function findQuestion(slug: string): Promise<QuestionView | null> {
  "use cache";
  cachedUnder(tags.pairs);
  const shown = await listShown("question", slug);
  const answers = [...statementsOf(shown).values()].flatMap((statement) =>
    statement.questions
      .filter((question) => question.slug === slug)
      .map(({ stance, reason, text }) => ({
        statement,
        stance,
        reason,
        text,
        pairs: pairsWith(shown, statement.id),
      })),
  );
  const [first] = answers;
  if (!first) return null;
  const inOrder = answers.toSorted((a, b) => a.statement.said.on.localeCompare(b.statement.said.on));
  return {
    question: { slug, text: first.text },
    answers: inOrder.map(({ text, ...answer }) => answer),
  };
}

/** Every question that a published statement answers, with the number of pairs behind it. */
export async function listQuestions(): Promise<{ slug: string; text: string; count: number }[]> {
  "use cache";
  cachedUnder(tags.pairs);
  const rows = await db().publishedTag.groupBy({
    by: ["key"],
    where: { kind: "question" },
    _count: { pairId: true },
    _max: { label: true },
    orderBy: { key: "asc" },
    take: MOST,
  });
  return rows.map(({ key, _count, _max }) => ({ slug: key, text: _max.label ?? key, count: _count.pairId }));
}

/** The newest editions that carry a tag, newest first; none of withdrawn pairs. */
async function listShown(kind: TagKind, key: string, take = MOST): Promise<Shown[]> {
  if (key === NOTHING) return [];
  const rows = await db().publishedTag.findMany({
    where: { kind, key },
    orderBy: { rank: "desc" },
    take,
    select: { pair: { select: { summary: true, edition: { select: { content: true } } } } },
  });
  return rows.map(({ pair }) => ({
    summary: toSummary(pair.summary),
    content: readContent(pair.edition.content),
  }));
}

async function listSummaries(kind: TagKind, key: string): Promise<PairSummary[]> {
  if (key === NOTHING) return [];
  const rows = await db().publishedTag.findMany({
    where: { kind, key },
    orderBy: { rank: "desc" },
    take: MOST,
    select: { pair: { select: { summary: true } } },
  });
  return rows.map(({ pair }) => toSummary(pair.summary));
}

function countShown(kind: TagKind, key: string): Promise<number> {
  return db().publishedTag.count({ where: { kind, key } });
}

function toSummary(text: string): PairSummary {
  return PairSummary.parse(JSON.parse(text));
}

/** Each statement once, as the edition that was published last gives it. */
function statementsOf(shown: Shown[]): Map<string, StatementContent> {
  const oldestFirst = shown.toSorted((a, b) => a.content.publishedAt.localeCompare(b.content.publishedAt));
  return new Map(
    oldestFirst.flatMap(({ content }) => [content.earlier, content.later]).map((each) => [each.id, each]),
  );
}

function speakersOf({ earlier, later }: EditionContent): SpeakerContent[] {
  return [earlier, later].flatMap(({ speaker, spokenBy }) => (spokenBy ? [speaker, spokenBy] : [speaker]));
}

function pairsWith(shown: Shown[], statementId: string): PairSummary[] {
  return shown
    .filter(({ content }) => content.earlier.id === statementId || content.later.id === statementId)
    .map(({ summary }) => summary);
}
