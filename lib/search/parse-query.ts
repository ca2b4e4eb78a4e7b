import { Relation } from "@/lib/platform/generated/enums";
import { inSequence, termsOf } from "@/lib/retrieval/terms";

/** Folded words that are looked for: one, the beginning of one, or several in this order. */
export type Part = { kind: "word" | "beginning" | "phrase"; words: string[] };
export type Name = { of: "speaker" | "topic"; words: string[] };

/** A search as it was meant. Days are ISO days of the later statement: from the first on, before the second. */
export type Query = {
  wanted: Part[];
  unwanted: Part[];
  names: Name[];
  relation?: Relation;
  after?: string;
  before?: string;
  /** What could not be understood, in words, and was left out. */
  problems: string[];
};

const LONGEST = 2000;
/** No search looks for more words than this; a pasted page is cut, not refused. */
const MOST_PARTS = 32;
/** `-`, a filter's name, then what stands in quotation marks of some kind or up to the next space. */
const TOKEN = /(-?)(?:(speaker|topic|relation|before|after):)?(?:["“„«]([^"”“»]*)(?:["”“»]|$)|(\S+))/giu;
const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/**
 * Reads a search: words, “a phrase”, -without, beginning*, speaker:, topic:, relation:, before: and after:.
 * Whatever is typed is some search; what looks like a filter and is none is said in `problems`.
 */
export function parseQuery(typed: string): Query {
  const query: Query = { wanted: [], unwanted: [], names: [], problems: [] };
  for (const [, minus, key, quoted, bare] of typed.normalize("NFC").slice(0, LONGEST).matchAll(TOKEN)) {
    const value = quoted ?? bare ?? "";
    if (key) FILTERS[key.toLowerCase()]?.(query, value);
    else (minus ? query.unwanted : query.wanted).push(...partOf(value, quoted !== undefined));
  }
  query.wanted = query.wanted.slice(0, MOST_PARTS);
  query.unwanted = query.unwanted.slice(0, MOST_PARTS);
  return query;
}

/** Whether there is anything to look for. */
export function isEmpty({ wanted, names, relation, after, before }: Query): boolean {
  return wanted.length + names.length === 0 && !relation && !after && !before;
}

function partOf(value: string, isQuoted: boolean): Part[] {
  const words = wordsOf(value);
  if (words.length === 0) return [];
  if (words.length > 1) return [{ kind: "phrase", words }];
  return [{ kind: !isQuoted && value.endsWith("*") ? "beginning" : "word", words }];
}

function wordsOf(value: string): string[] {
  return inSequence(termsOf(value, "und"));
}

const FILTERS: Record<string, (query: Query, value: string) => void> = {
  speaker: (query, value) => query.names.push({ of: "speaker", words: wordsOf(value) }),
  topic: (query, value) => query.names.push({ of: "topic", words: wordsOf(value) }),
  relation: (query, value) => {
    query.relation = relationOf(value);
    if (!query.relation) query.problems.push(`There is no relation “${value}”.`);
  },
  before: (query, value) => {
    query.before = dayOf(query, value);
  },
  after: (query, value) => {
    query.after = dayOf(query, value);
  },
};

function relationOf(value: string): Relation | undefined {
  const name = value.toLowerCase().replace(/[\s-]+/g, "_");
  return Object.values(Relation).find((relation) => relation === name || relation === `${name}s`);
}

/** The first day of a year or month. */
function dayOf(query: Query, value: string): string | undefined {
  if (DAY.test(value)) return value.padEnd(10, "-01-01");
  query.problems.push(`“${value}” is not a day: write it as 2018-07-16, 2018-07 or 2018.`);
  return undefined;
}
