import "server-only";
import { db } from "@/lib/platform/db";
import { nameOf, WITH_NAME } from "./named";

type Ref = { entity: string; entityId: string };
type Names = Promise<{ id: string; name: string }[]>;

const LONGEST = 100;

/** How each kind of record is called by; kinds that are not here have no name of their own. */
const NAMES: Record<string, (ids: string[]) => Names> = {
  pair: async (ids) => {
    const rows = await db().pair.findMany({ where: { id: { in: ids } }, select: { id: true, ...WITH_NAME } });
    return rows.map((row) => ({ id: row.id, name: nameOf(row) }));
  },
  speaker: (ids) => db().speaker.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
  topic: (ids) => db().topic.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
  occasion: (ids) => db().occasion.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
  user: (ids) => db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
  question: async (ids) => {
    const rows = await db().question.findMany({
      where: { id: { in: ids } },
      select: { id: true, text: true },
    });
    return rows.map(({ id, text }) => ({ id, name: text }));
  },
  source: async (ids) => {
    const rows = await db().source.findMany({
      where: { id: { in: ids } },
      select: { id: true, title: true },
    });
    return rows.map(({ id, title }) => ({ id, name: title }));
  },
  statement: async (ids) => {
    const rows = await db().statement.findMany({
      where: { id: { in: ids } },
      select: { id: true, quote: true },
    });
    return rows.map(({ id, quote }) => ({ id, name: `“${quote}”` }));
  },
};

/** What records are called now, by their kind and id: for lists that know no more of them than that. */
export async function nameRecords(refs: readonly Ref[]): Promise<Map<string, string>> {
  const kinds = [...new Set(refs.map(({ entity }) => entity))].filter((kind) => Object.hasOwn(NAMES, kind));
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const ids = refs.filter(({ entity }) => entity === kind).map(({ entityId }) => entityId);
      const rows = (await NAMES[kind]?.([...new Set(ids)])) ?? [];
      return rows.map(({ id, name }) => [`${kind} ${id}`, shorten(name)] as const);
    }),
  );
  return new Map(found.flat());
}

function shorten(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST).trimEnd()} …` : name;
}
