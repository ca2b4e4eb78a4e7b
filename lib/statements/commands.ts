import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { mergedSave, type Seen } from "@/lib/editorial/merge";
import { pairsOfStatements, reopenPairs } from "@/lib/editorial/reopen";
import { write } from "@/lib/editorial/write";
import type { Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { survivorOf } from "@/lib/speakers/survivor-queries";
import { checkAgain, checkAtPlace, requireCopy } from "./checking";
import { checkCitation, readingOf } from "./citation";
import { indexStatements } from "./findable";
import { movePassages } from "./passages";
import { CapturedStatementInput, Place, StatementInput, StatementRevision } from "./schema";

/** What is left when a selection ends within a character such as an emoji. */
const HALF_CHARACTER = /\p{Surrogate}/u;

type Copy = Awaited<ReturnType<typeof requireCopy>>;

/**
 * Adds a statement, without sources yet.
 *
 * Throws a ZodError for input of another shape, and a Refusal when the speaker or the occasion does not exist.
 */
export async function createStatement(given: StatementInput, actor: Actor) {
  const statement = StatementInput.parse(given);
  return write(actor, { action: "create", entity: "statement", details: given }, async (tx) => {
    const data = { ...statement, ...(await namedIn(tx, statement)) };
    const { id } = await tx.statement.create({ data, select: { id: true } });
    await indexStatements(tx, [{ ...statement, id }]);
    return { id };
  });
}

/**
 * Adds a statement with its citation in a stored copy, in one transaction. The words at the place are cut from
 * the copy here, so that they are verbatim by construction: at these offsets, to the last character. Words that
 * were typed instead (`quote`) are checked against the copy, and the result is kept whatever it is.
 *
 * Throws a Refusal when there is no such copy, when the selection has no words or cuts one in two, and as
 * `createStatement` does.
 */
export async function createStatementFromCapture(given: CapturedStatementInput, where: Place, actor: Actor) {
  const { note, quote: typed, ...statement } = CapturedStatementInput.parse(given);
  const place = Place.parse(where);
  const change = { action: "create", entity: "statement", details: { ...given, place } };
  return write(actor, change, async (tx) => {
    const copy = await requireCopy(tx, place.captureId);
    const { quote, ...check } = typed
      ? typedWords(copy, place, { quote: typed, language: statement.language })
      : selectedWords(copy, place, statement.language);
    const { id, version } = await tx.statement.create({
      data: { ...statement, quote, ...(await namedIn(tx, statement)) },
      select: { id: true, version: true },
    });
    await indexStatements(tx, [{ ...statement, id, quote }]);
    const { captureId, reading } = place;
    const { id: citationId, result } = await tx.citation.create({
      data: { ...check, statementId: id, sourceId: copy.sourceId, captureId, reading, position: 0, note },
      select: { id: true, result: true },
    });
    return { id, version, citationId, result };
  });
}

/**
 * Changes a statement. Its citations are checked again, the compared passages of its pairs move to where they
 * stand in the new words, and its pairs become drafts; all in one transaction. A save that changes nothing
 * leaves them as they are.
 *
 * Throws a Refusal with the conflicts when somebody else changed the same field since `seen`, and one that
 * names the pair when a compared passage no longer stands exactly once.
 */
export async function reviseStatement(id: string, given: StatementRevision, seen: Seen, actor: Actor) {
  const input = StatementRevision.parse(given);
  return write(actor, { action: "revise", entity: "statement", details: given }, async (tx) => {
    const { version, ...fields } = await requireStatement(tx, id);
    const { values, fromThem } = mergedSave(input, seen, { version, fields });
    // Two halves that were right each by itself need not be right together; what is left out stays as it is.
    const merged = StatementRevision.parse({ ...fields, ...present(values) });
    const next = { ...merged, ...(await namedIn(tx, merged)) };
    if (!changes(next, fields)) return { id, version, fromThem, checks: [], reopened: 0 };

    const { count } = await tx.statement.updateMany({
      where: { id, version },
      data: { ...next, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("conflict", "Somebody changed this statement just now. Save again.");
    await indexStatements(tx, [{ ...fields, ...next, id }]);
    await movePassages(tx, id, { from: fields.quote, to: next.quote });
    const checks = await checkAgain(tx, id, next);
    const reopened = await reopenPairs(tx, actor, pairsOfStatements([id]));
    return { id, version: version + 1, fromThem, checks, reopened };
  });
}

/** The words of a selection, without the white space at its ends. */
function selectedWords(
  copy: Copy,
  { reading, start, end }: ReturnType<typeof Place.parse>,
  language: string,
) {
  const text = readingOf({ ...copy, reading });
  const selected = text.slice(start, end);
  const from = start + selected.length - selected.trimStart().length;
  const quote = selected.trim();
  const place = { start: from, end: from + quote.length };
  const check = checkAtPlace({ ...copy, reading }, { quote, language }, place);
  const isThere = check.result === "verbatim" && "startAt" in check && check.startAt === from;
  if (!isThere || HALF_CHARACTER.test(quote)) {
    throw new Refusal("invalid", "Select whole words: the selection has none, or cuts one in two.");
  }
  return { quote, ...check };
}

function typedWords(
  copy: Copy,
  { reading, start, end }: ReturnType<typeof Place.parse>,
  words: { quote: string; language: string },
) {
  const here = { ...copy, reading };
  const check =
    end > start ? checkAtPlace(here, words, { start, end }) : checkCitation({ ...here, ...words });
  return { quote: words.quote, ...check };
}

type Named = { speakerId: string; spokenById?: string | null; occasionId?: string | null };

/** The speakers that are meant, also where they were merged since the form was opened, and the occasion. */
async function namedIn(tx: Transaction, said: Named) {
  const { occasionId = null } = said;
  const speakerId = await survivorOf(tx, said.speakerId);
  const spokenById = said.spokenById ? await survivorOf(tx, said.spokenById) : null;
  if (speakerId === spokenById) {
    throw new Refusal(
      "invalid",
      "The two speakers were merged. One who speaks for themselves needs no other.",
    );
  }
  if (occasionId && !(await tx.occasion.findUnique({ where: { id: occasionId }, select: { id: true } }))) {
    throw new Refusal("not_found", "There is no such occasion.");
  }
  return { speakerId, spokenById, occasionId };
}

async function requireStatement(tx: Transaction, id: string) {
  const statement = await tx.statement.findUnique({ where: { id } });
  if (!statement) throw new Refusal("not_found", "There is no such statement.");
  const { id: _, importKey, createdAt, updatedAt, ...fields } = statement;
  return fields;
}

function present(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function changes(next: Record<string, unknown>, fields: Record<string, unknown>): boolean {
  return Object.entries(next).some(([field, value]) => (value ?? null) !== fields[field]);
}
