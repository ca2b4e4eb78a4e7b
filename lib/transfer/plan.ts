import { randomUUIDv7 } from "node:crypto";
import { locatePassage } from "@/lib/pairs/rules";
import { LABEL_SET_VERSION } from "@/lib/pairs/vocabulary";
import { Refusal } from "@/lib/platform/errors";
import type { Entry, PairEntry, ReviewEntry, Row } from "./entry";
import { type Known, key, pairSlug, topicSlug } from "./known";
import { type Creates, noCreates, type Scope } from "./plan-scope";
import { planStatement } from "./plan-statement";

/** What becomes of a row: a record made or found, with what is made and found along with it; or why nothing. */
export type Outcome = {
  where: string;
  notes: string[];
  what: string;
} & (
  | { result: "created"; made: Partial<Record<keyof Creates, number>>; found: string[] }
  | { result: "matched"; id: string }
  | { result: "rejected"; reason: string }
);

export type Planned = { outcomes: Outcome[]; creates: Creates };

/**
 * Decides what the rows of one batch make, and adds it to `known`, so that a later row finds what an earlier
 * one makes. A row that is rejected adds nothing. `actorId` is who will have written the pairs.
 */
export function planRows(rows: readonly Row[], known: Known, actorId: string): Planned {
  const creates = noCreates();
  const outcomes = rows.map((row) => planRow(row, known, creates, actorId));
  return { outcomes, creates };
}

function planRow(row: Row, known: Known, creates: Creates, actorId: string): Outcome {
  const { where, notes } = row;
  if (!("entry" in row)) return { where, notes, what: "", result: "rejected", reason: row.reason };
  const what = nameOf(row.entry);
  const found: string[] = [];
  const added: Known = new Map();
  const own = noCreates();
  const scope: Scope = {
    find: (one) => added.get(one) ?? known.get(one),
    add: (keys, record) => keys.forEach((one) => void added.set(one, record)),
    met: (words) => void found.push(words),
    creates: own,
  };
  try {
    const id = planEntry(row.entry, scope, actorId);
    if (id) return { where, notes, what, result: "matched", id };
  } catch (error) {
    if (error instanceof Refusal) return { where, notes, what, result: "rejected", reason: error.message };
    throw error;
  }
  for (const [one, record] of added) known.set(one, record);
  return { where, notes, what, result: "created", made: moveInto(creates, own), found: [...new Set(found)] };
}

/** Returns the record's id when there is nothing to make. */
function planEntry(entry: Entry, scope: Scope, actorId: string): string | null {
  if (entry.pair) return planPair(entry.pair, scope, actorId);
  const { id, isNew } = planStatement(entry.statement, scope);
  const made = entry.statement.reviews.filter((review) => planReview(review, id, scope));
  return isNew || made.length > 0 ? null : id;
}

function planPair(entry: PairEntry, scope: Scope, actorId: string): string | null {
  const slug = pairSlug(entry);
  const names = [
    key("pair", "slug", slug),
    ...(entry.importKey ? [key("pair", "importKey", entry.importKey)] : []),
  ];
  const there = names.map(scope.find).find(Boolean);
  if (there) return there.id;

  const { earlier, later, earlierPassage, laterPassage, topics, rubric, ...pair } = entry;
  const [one, other] = [planStatement(earlier, scope), planStatement(later, scope)];
  if (one.id === other.id) throw new Refusal("invalid", "A statement cannot be compared with itself.");
  const before = locatePassage(one.quote, earlierPassage ?? one.quote);
  const after = locatePassage(other.quote, laterPassage ?? other.quote);
  for (const [statement, { id }] of [
    [earlier, one],
    [later, other],
  ] as const) {
    for (const review of statement.reviews) planReview(review, id, scope);
  }
  const id = randomUUIDv7();
  scope.creates.pair.push({
    ...pair,
    id,
    slug,
    rubric: rubric ?? undefined,
    ...{ earlierId: one.id, laterId: other.id },
    ...{ earlierStart: before.start, earlierEnd: before.end, laterStart: after.start, laterEnd: after.end },
    labelSetVersion: LABEL_SET_VERSION,
    lastAuthorId: actorId,
  });
  const topicIds = topics.map((topic) => planTopic(topic, scope));
  scope.creates.pairTopic.push(...[...new Set(topicIds)].map((topicId) => ({ pairId: id, topicId })));
  scope.add(names, { id });
  return null;
}

function planTopic(topic: PairEntry["topics"][number], scope: Scope): string {
  const slug = topicSlug(topic);
  const name = key("topic", "slug", slug);
  const there = scope.find(name);
  if (there) return there.id;
  const id = randomUUIDv7();
  scope.creates.topic.push({ id, slug, name: topic.name });
  scope.add([name], { id });
  return id;
}

/** Returns whether the review is new. */
function planReview(review: ReviewEntry, statementId: string, scope: Scope): boolean {
  const name = key("review", "importKey", review.importKey);
  if (scope.find(name)) return false;
  const id = randomUUIDv7();
  scope.creates.externalReview.push({ ...review, id, statementId });
  scope.add([name], { id });
  return true;
}

function nameOf({ pair, statement }: Entry): string {
  if (pair) return `pair ${pairSlug(pair)}`;
  const words =
    statement.quote.length > 80 ? `${statement.quote.slice(0, 80).toWellFormed()}…` : statement.quote;
  return `statement “${words}”`;
}

/** Adds a row's records to those of the batch, and says how many of each those are. */
function moveInto(creates: Creates, own: Creates) {
  const made: Partial<Record<keyof Creates, number>> = {};
  for (const table of Object.keys(own) as (keyof Creates)[]) {
    const rows: unknown[] = own[table];
    if (rows.length > 0) made[table] = rows.length;
    (creates[table] as unknown[]).push(...rows);
  }
  return made;
}
