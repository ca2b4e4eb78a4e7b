import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import { type Found, findByWords } from "@/lib/platform/word-search";
import { matchLabel } from "./match-label";
import { officeOn } from "./rules";

/** How many speakers of a surname or an office are looked at. */
const MOST = 100;

/**
 * The speakers that the label of a transcript's turn can mean on a day, the likeliest first: of several, the one
 * quoted most from sources of the same publisher. `isSure` where there is one, or one only was quoted so.
 */
export async function findSpeakersByLabel(
  label: string,
  day: string,
  publisher: string,
): Promise<{ speakers: Found[]; isSure: boolean }> {
  const rows = await db().speaker.findMany({
    where: { id: { in: await likelyIds(label) } },
    select: { id: true, name: true, offices: true },
    orderBy: { id: "asc" },
  });
  const matching = matchLabel(label, day, rows);
  const quoted = await countQuoted(
    matching.map(({ id }) => id),
    publisher,
  );
  const ranked = matching.toSorted((a, b) => (quoted.get(b.id) ?? 0) - (quoted.get(a.id) ?? 0));
  return {
    speakers: ranked.map(({ id, name, offices }) => ({
      id,
      label: name,
      hint: officeOn(offices, day) ?? undefined,
    })),
    isSure: ranked.length === 1 || (ranked.length > 1 && quoted.size === 1),
  };
}

async function likelyIds(label: string): Promise<string[]> {
  const surname =
    label
      .trim()
      .split(/[\s-]+/)
      .at(-1) ?? "";
  const office = label.replace(/^THE\s+/i, "");
  const byName = await findByWords(
    surname,
    MOST,
    (hasWords, limit) => Prisma.sql`
      SELECT "id" AS id, "name" AS text FROM "speaker"
      WHERE "mergedIntoId" IS NULL AND ${hasWords(Prisma.sql`"name"`)} ORDER BY "id" LIMIT ${limit}`,
  );
  const byOffice = await findByWords(
    office,
    MOST,
    (hasWords, limit) => Prisma.sql`
      SELECT DISTINCT "speakerId" AS id, "title" AS text FROM "office"
      WHERE ${hasWords(Prisma.sql`"title"`)} ORDER BY "speakerId" LIMIT ${limit}`,
  );
  return [...new Set([...byName, ...byOffice])];
}

async function countQuoted(ids: readonly string[], publisher: string): Promise<Map<string, number>> {
  if (ids.length < 2) return new Map();
  const rows = await db().statement.groupBy({
    by: ["speakerId"],
    where: { speakerId: { in: [...ids] }, citations: { some: { source: { publisher } } } },
    _count: { id: true },
  });
  return new Map(rows.map(({ speakerId, _count }) => [speakerId, _count.id]));
}
