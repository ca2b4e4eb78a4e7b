import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import { type Found, findByWords, inOrderOf, OFFERED } from "@/lib/platform/word-search";

export type StatementSearch = {
  words?: string;
  speakerId?: string;
  /** The first and the last day, both included. */
  from?: string;
  until?: string;
  /** The `next` of the page before. */
  after?: string;
};

/** A statement as it stands in a list; `label` are its first words. */
export type FoundStatement = Found & {
  quote: string;
  language: string;
  saidOn: string;
  speaker: string;
  spokenBy: string | null;
  pairs: number;
  citations: number;
};

const LABEL = 120;
const QUOTE = Prisma.sql`("quote" || ' ' || COALESCE("translation", ''))`;
const OCCASION = Prisma.sql`("name" || ' ' || COALESCE("place", '') || ' ' || "heldOn")`;

/**
 * Statements by words of the quotation or its translation, by who said it (or said it for somebody) and when;
 * the latest first. `next` is what `after` has to be for the page that follows, null at the end.
 */
export async function searchStatements(
  search: StatementSearch,
): Promise<{ items: FoundStatement[]; next: string | null }> {
  const after = readCursor(search.after);
  const ids = await findByWords(search.words ?? "", OFFERED + 1, (hasWords, limit) => {
    const conditions = [hasWords(QUOTE), ...filters(search, after)];
    return Prisma.sql`
      SELECT "id" AS id, ${QUOTE} AS text FROM "statement" WHERE ${Prisma.join(conditions, " AND ")}
      ORDER BY "saidOn" DESC, "id" DESC LIMIT ${limit}`;
  });
  const rows = await db().statement.findMany({ where: { id: { in: ids } }, select: STATEMENT });
  const items = rows.toSorted((a, b) => order(b).localeCompare(order(a))).slice(0, OFFERED);
  const last = ids.length > OFFERED ? items.at(-1) : undefined;
  return { items: items.map(toFound), next: last ? order(last) : null };
}

/** Whether there is any statement: without one a desk has not begun. */
export async function hasStatements(): Promise<boolean> {
  return (await db().statement.findFirst({ select: { id: true } })) !== null;
}

/** Occasions by words of their name, place or day, the latest first. */
export async function searchOccasions(words: string): Promise<Found[]> {
  const ids = await findByWords(
    words,
    OFFERED,
    (hasWords, limit) => Prisma.sql`
      SELECT "id" AS id, ${OCCASION} AS text FROM "occasion" WHERE ${hasWords(OCCASION)}
      ORDER BY "heldOn" DESC, "id" DESC LIMIT ${limit}`,
  );
  const rows = await db().occasion.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, heldOn: true, place: true, kind: true },
  });
  return inOrderOf(ids, rows).map(({ id, name, ...rest }) => ({
    id,
    label: name,
    hint: [rest.heldOn, rest.kind, rest.place].filter(Boolean).join(" · "),
  }));
}

function filters(
  { speakerId, from, until }: StatementSearch,
  after: ReturnType<typeof readCursor>,
): Prisma.Sql[] {
  return [
    ...(speakerId ? [Prisma.sql`("speakerId" = ${speakerId} OR "spokenById" = ${speakerId})`] : []),
    ...(from ? [Prisma.sql`"saidOn" >= ${from}`] : []),
    ...(until ? [Prisma.sql`"saidOn" <= ${until}`] : []),
    ...(after
      ? [Prisma.sql`("saidOn" < ${after.on} OR ("saidOn" = ${after.on} AND "id" < ${after.id}))`]
      : []),
  ];
}

const STATEMENT = {
  id: true,
  quote: true,
  language: true,
  saidOn: true,
  speaker: { select: { name: true } },
  spokenBy: { select: { name: true } },
  _count: { select: { earlierIn: true, laterIn: true, citations: true } },
} as const;

type Row = Prisma.StatementGetPayload<{ select: typeof STATEMENT }>;

function toFound({ id, quote, language, saidOn, _count, ...row }: Row): FoundStatement {
  const [speaker, spokenBy] = [row.speaker.name, row.spokenBy?.name ?? null];
  return {
    id,
    label: quote.length > LABEL ? `${quote.slice(0, LABEL).replace(/\s+\S*$/, "")} …` : quote,
    hint: [spokenBy ? `${spokenBy} for ${speaker}` : speaker, saidOn].join(" · "),
    quote,
    language,
    saidOn,
    speaker,
    spokenBy,
    pairs: _count.earlierIn + _count.laterIn,
    citations: _count.citations,
  };
}

/** Days come first, so that the order of the texts is that of the list. */
function order({ saidOn, id }: { saidOn: string; id: string }): string {
  return `${saidOn}~${id}`;
}

function readCursor(after: string | undefined): { on: string; id: string } | null {
  const [on, id] = after?.split("~") ?? [];
  return on && id ? { on, id } : null;
}
