import "server-only";
import { currentEngine, db, Prisma } from "./db";
import { foldedLetters } from "./slug";

/** One thing to choose from a list, and what tells it from its like. */
export type Found = { id: string; label: string; hint?: string };
/** A condition of SQL: that each word searched for stands in this text. */
export type HasWords = (text: Prisma.Sql) => Prisma.Sql;
/** How many things a list offers. */
export const OFFERED = 20;
type Row = { id: string; text: string };
type Patterns = readonly (readonly string[])[];

const MOST_WORDS = 8;
/** How many rows that may match, were it not for their accents, are looked at one by one. */
const MOST_LOOKED_AT = 300;
/** Marks that print writes in more than one way. */
const PRINTED = /['‘’ʼ"“”\-–—‐‑]/g;
/** Letters that many languages put accents on, and all that ASCII does not have. */
const ACCENTED = /[aceinosuyz]|[^\p{ASCII}]/gu;

/**
 * The ids of the rows that have all the words typed, in the order of `select`, at most `most` of them. Case,
 * accents and the way quotation marks and dashes are printed do not count; words need not be whole.
 *
 * `select` makes a query that selects `id` and `text`, asks `hasWords` of that text, and ends with the limit
 * given. Neither engine can leave accents out of account by itself: it finds what may be meant, and the rest is
 * decided here. Where too much may be meant, what has the words as they were typed comes first.
 */
export async function findByWords(
  typed: string,
  most: number,
  select: (hasWords: HasWords, limit: number) => Prisma.Sql,
): Promise<string[]> {
  const words = wordsIn(typed);
  if (words.length === 0) return idsOf(await run(select(condition([]), most)));

  const near = await run(select(condition(words.map(anyAccent)), MOST_LOOKED_AT));
  const meant = near.filter(({ text }) => words.every((word) => folded(text).includes(word)));
  if (near.length < MOST_LOOKED_AT || meant.length >= most) return idsOf(meant).slice(0, most);

  const exact = await run(select(condition(words.map(asTyped)), most));
  return [...new Set([...idsOf(exact), ...idsOf(meant)])].slice(0, most);
}

/** The rows in the order of the ids they were found under. */
export function inOrderOf<T extends { id: string }>(ids: readonly string[], rows: readonly T[]): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The words typed, folded. */
export function wordsIn(typed: string): string[] {
  return folded(typed)
    .split(/[\s,;]+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
}

function folded(text: string): string {
  return foldedLetters(text).replace(PRINTED, "'");
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.map(({ id }) => id);
}

function run(query: Prisma.Sql): Promise<Row[]> {
  return db().$queryRaw<Row[]>(query);
}

function condition(patterns: Patterns): HasWords {
  const like = currentEngine() === "sqlite" ? Prisma.sql`LIKE` : Prisma.sql`ILIKE`;
  return (text) => {
    if (patterns.length === 0) return Prisma.sql`TRUE`;
    const perWord = patterns.map((variants) => {
      const tests = variants.map((pattern) => Prisma.sql`${text} ${like} ${pattern} ESCAPE '\\'`);
      return Prisma.sql`(${Prisma.join(tests, " OR ")})`;
    });
    return Prisma.sql`(${Prisma.join(perWord, " AND ")})`;
  };
}

/** SQLite knows small and capital letters of ASCII only; others are looked for as they begin a name, too. */
function asTyped(word: string): string[] {
  const escaped = word.replace(/[\\%_]/g, "\\$&").replaceAll("'", "_");
  const [first = "", ...rest] = escaped;
  const variants = [escaped, escaped.toUpperCase(), first.toUpperCase() + rest.join("")];
  return [...new Set(variants)].map((variant) => `%${variant.normalize("NFC")}%`);
}

function anyAccent(word: string): string[] {
  return [...new Set(asTyped(word).map((pattern) => pattern.toLowerCase().replace(ACCENTED, "_")))];
}
