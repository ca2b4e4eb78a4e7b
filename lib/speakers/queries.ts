import "server-only";
import { currentEngine, db, Prisma } from "@/lib/platform/db";
import { type Found, findByWords, inOrderOf, OFFERED } from "@/lib/platform/word-search";
import { officeOn } from "./rules";
import type { Office } from "./schema";

const PAGE = 50;

/** The speaker with this slug, as editors have it now, or null. */
export async function findSpeakerForDesk(slug: string) {
  return db().speaker.findUnique({ where: { slug }, select: { id: true, slug: true, version: true } });
}

/**
 * Speakers by words of their name, of an office, or of a name that was merged into theirs; those whose name
 * begins with the words first. None that was itself merged into another.
 */
export async function searchSpeakers(words: string): Promise<Found[]> {
  const ids = await findIds(words);
  const rows = await db().speaker.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      name: true,
      kind: true,
      offices: true,
      _count: { select: { statements: true, spokenFor: true } },
    },
  });
  return inOrderOf(ids, rows).map(({ id, name, kind, offices, _count }) => ({
    id,
    label: name,
    hint: hintOf(kind, offices, _count.statements + _count.spokenFor),
  }));
}

/** A page of speakers by name, with what there is of each; `next` is what `after` has to be for the page after. */
export async function listSpeakers({ search = "", after }: { search?: string; after?: string } = {}) {
  const found = search.trim() === "" ? null : await findIds(search, PAGE);
  const rows = await db().speaker.findMany({
    where: found ? { id: { in: found } } : { mergedIntoId: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: PAGE + 1,
    ...(after && !found && { cursor: { id: after }, skip: 1 }),
    select: {
      id: true,
      slug: true,
      name: true,
      kind: true,
      wikidata: true,
      offices: { orderBy: [{ fromDay: "desc" }, { id: "asc" }] },
      _count: { select: { statements: true, spokenFor: true } },
    },
  });
  const shown = rows.slice(0, PAGE).map(({ _count, ...speaker }) => ({ ...speaker, ..._count }));
  const items = found ? inOrderOf(found, shown) : shown;
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
}

/** A speaker as the form that edits it begins, or null. `fields` is the base that a save is merged against. */
export async function findSpeakerForEditing(id: string) {
  const speaker = await db().speaker.findUnique({
    where: { id },
    select: {
      id: true,
      slug: true,
      version: true,
      name: true,
      kind: true,
      wikidata: true,
      offices: { select: { id: true, title: true, fromDay: true, untilDay: true }, orderBy: { id: "asc" } },
      mergedInto: { select: { id: true, name: true } },
      _count: { select: { statements: true, spokenFor: true } },
    },
  });
  if (!speaker) return null;
  const { name, kind, wikidata, offices, _count, ...rest } = speaker;
  const published = await db().publishedTag.count({ where: { kind: "speaker", key: speaker.slug } });
  return { ...rest, fields: { name, kind, wikidata, offices }, counts: { ..._count, published } };
}

async function findIds(words: string, most = OFFERED): Promise<string[]> {
  const start = `${words.trim().replace(/[\\%_]/g, "\\$&")}%`;
  const joined = Prisma.raw(currentEngine() === "sqlite" ? "group_concat" : "string_agg");
  const known = Prisma.sql`
    SELECT s."id" AS id, s."name" AS name, s."name"
      || ' ' || COALESCE((SELECT ${joined}(o."title", ' ') FROM "office" o WHERE o."speakerId" = s."id"), '')
      || ' ' || COALESCE((SELECT ${joined}(m."name", ' ') FROM "speaker" m WHERE m."mergedIntoId" = s."id"), '')
      AS text
    FROM "speaker" s WHERE s."mergedIntoId" IS NULL`;
  return findByWords(
    words,
    most,
    (hasWords, limit) => Prisma.sql`
      SELECT id, text FROM (${known}) AS known WHERE ${hasWords(Prisma.sql`text`)}
      ORDER BY CASE WHEN lower(name) LIKE lower(${start}) ESCAPE '\\' THEN 0 ELSE 1 END, name, id
      LIMIT ${limit}`,
  );
}

function hintOf(kind: string, offices: readonly Office[], statements: number): string {
  const today = new Date().toISOString().slice(0, 10);
  const office = officeOn(offices, today) ?? lastOffice(offices);
  const count = statements === 1 ? "1 statement" : `${statements} statements`;
  return [kind === "organisation" ? "Organisation" : null, office, count].filter(Boolean).join(" · ");
}

function lastOffice(offices: readonly Office[]): string | null {
  const [last] = offices.toSorted((a, b) => (b.untilDay ?? "").localeCompare(a.untilDay ?? ""));
  return last?.untilDay ? `${last.title}, until ${last.untilDay.slice(0, 4)}` : (last?.title ?? null);
}
