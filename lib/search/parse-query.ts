import { Relation } from "@/lib/platform/generated/enums";
import { inSequence, termsOf } from "@/lib/retrieval/terms";

/** Folded words that are looked for: one, the beginning of one, or exactly these in this order. */
export type Part = { kind: "word" | "beginning" | "phrase"; words: string[] };
export type Name = { of: "speaker" | "topic"; words: string[] };

/** A search as it was meant. Days are ISO days of the later statement: from the first on, before the second. */
export type Query = {
  wanted: Part[];
  unwanted: Part[];
  names: Name[];
  unwantedNames: Name[];
  relation?: Relation;
  after?: string;
  before?: string;
  /** What could not be understood, in words, and was left out. */
  problems: string[];
};

const LONGEST = 2000;
/** No search looks for more than this, of which phrases have several words; a pasted page is cut, not refused. */
const MOST_PARTS = 32;
const MOST_WORDS = 64;
/** `-`, a filter's name, then what stands in quotation marks of some kind or up to the next space. */
const TOKEN = /(-?)(?:(speaker|topic|relation|before|after):)?(?:["“„«]([^"”“»]*)(?:["”“»]|$)|(\S+))/giu;
const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/**
 * Reads a search: words, “a phrase”, -without, beginning*, speaker:, topic:, relation:, before: and after:.
 * Whatever is typed is some search; what looks like a filter and is none is said in `problems`.
 */
export function parseQuery(typed: string): Query {
  const query: Query = { wanted: [], unwanted: [], names: [], unwantedNames: [], problems: [] };
  for (const [, minus, key, quoted, bare] of typed.normalize("NFC").slice(0, LONGEST).matchAll(TOKEN)) {
    const value = quoted ?? bare ?? "";
    const isUnwanted = minus === "-";
    if (key) FILTERS[key.toLowerCase()]?.(query, value, isUnwanted);
    else (isUnwanted ? query.unwanted : query.wanted).push(...partOf(value, quoted !== undefined));
  }
  for (const list of ["wanted", "unwanted", "names", "unwantedNames"] as const) cut(query, list);
  return query;
}

/** Whether there is anything to look for; what is only to be left out is not. */
export function isEmpty({ wanted, names, relation, after, before }: Query): boolean {
  return wanted.length + names.length === 0 && !relation && !after && !before;
}

function cut(query: Query, list: "wanted" | "unwanted" | "names" | "unwantedNames"): void {
  const total = query[list].reduce((sum, { words }) => sum + words.length, 0);
  if (query[list].length <= MOST_PARTS && total <= MOST_WORDS) return;
  if (list === "wanted") query.problems.push("Of so many words, the first were looked for.");
  let left = MOST_WORDS;
  const kept = query[list].slice(0, MOST_PARTS).map((part) => {
    const words = part.words.slice(0, left);
    left -= words.length;
    return { ...part, words };
  });
  Object.assign(query, { [list]: kept.filter(({ words }) => words.length > 0) });
}

function partOf(value: string, isQuoted: boolean): Part[] {
  const words = wordsOf(value);
  if (words.length === 0) return [];
  if (words.length > 1 || isQuoted) return [{ kind: "phrase", words }];
  return [{ kind: value.endsWith("*") ? "beginning" : "word", words }];
}

function wordsOf(value: string): string[] {
  return inSequence(termsOf(value, "und"));
}

type Read = (query: Query, value: string, isUnwanted: boolean) => void;

const FILTERS: Record<string, Read> = {
  speaker: nameOf("speaker"),
  topic: nameOf("topic"),
  relation: alone("relation", (query, value) => {
    query.relation = relationOf(value) ?? query.relation;
    if (!relationOf(value)) query.problems.push(`There is no relation “${value}”.`);
  }),
  before: alone("before", (query, value) => {
    query.before = dayOf(query, value) ?? query.before;
  }),
  after: alone("after", (query, value) => {
    query.after = dayOf(query, value) ?? query.after;
  }),
};

function nameOf(of: Name["of"]): Read {
  return (query, value, isUnwanted) => {
    const words = wordsOf(value);
    if (words.length === 0) query.problems.push(`“${of}:” stands before a name, as in ${of}:lantern.`);
    else (isUnwanted ? query.unwantedNames : query.names).push({ of, words });
  };
}

/** A filter that cannot be turned round. */
function alone(key: string, read: (query: Query, value: string) => void): Read {
  return (query, value, isUnwanted) => {
    if (isUnwanted) query.problems.push(`“-” cannot stand before “${key}:”.`);
    else read(query, value);
  };
}

function relationOf(value: string): Relation | undefined {
  const name = value.toLowerCase().replace(/[\s-]+/g, "_");
  return Object.values(Relation).find((relation) => relation === name || relation === `${name}s`);
}

/** The first day of a year or month. */
function dayOf(query: Query, value: string): string | undefined {
  const day = value.padEnd(10, "-01-01");
  if (DAY.test(value) && isDay(day)) return day;
  query.problems.push(`“${value}” is not a day: write it as 2018-07-16, 2018-07 or 2018.`);
  return undefined;
}

/** The calendar has no 30 February. */
function isDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
