import "server-only";
import { csvLine } from "@/lib/platform/csv";
import { db, type Prisma } from "@/lib/platform/db";

/** What the trail is filtered by; `from` and `until` are moments, `until` itself left out. */
export type EventFilter = {
  entity?: string;
  entityId?: string;
  actorId?: string;
  action?: string;
  from?: Date;
  until?: Date;
};

/** A line of the trail as editors see it; `details` is canonical JSON. */
export type EventView = {
  number: number;
  at: Date;
  actor: { id: string; name: string };
  action: string;
  entity: string;
  entityId: string;
  details: string;
  previousHash: string | null;
  hash: string;
};

const PAGE = 50;
const BATCH = 500;

const select = {
  number: true,
  at: true,
  actor: { select: { id: true, name: true } },
  action: true,
  entity: true,
  entityId: true,
  details: true,
  previousHash: true,
  hash: true,
} as const;

/** The newest line of the audit trail about a kind of record, or null. */
export async function findLastEvent(entity: string) {
  return db().auditEvent.findFirst({
    where: { entity },
    orderBy: { number: "desc" },
    select: { action: true, at: true },
  });
}

/** A page of the trail, the newest line first; `next` is what `after` has to be for older ones, null at the end. */
export async function listEvents(
  filter: EventFilter & { after?: number },
): Promise<{ items: EventView[]; next: number | null }> {
  const older = filter.after === undefined ? {} : { number: { lt: filter.after } };
  const rows = await db().auditEvent.findMany({
    where: { ...whereOf(filter), ...older },
    orderBy: { number: "desc" },
    take: PAGE + 1,
    select,
  });
  const items = rows.slice(0, PAGE);
  return { items, next: rows.length > PAGE ? (items.at(-1)?.number ?? null) : null };
}

/** The words for actions and kinds of records that occur in the trail, for its filters. */
export async function listEventNames(): Promise<{ actions: string[]; entities: string[] }> {
  const rows = await db().auditEvent.groupBy({ by: ["action", "entity"] });
  const distinct = (words: string[]) => [...new Set(words)].sort();
  return {
    actions: distinct(rows.map(({ action }) => action)),
    entities: distinct(rows.map(({ entity }) => entity)),
  };
}

/** Everybody who left a line in the trail, by name, for its filters. */
export async function listEventActors(): Promise<{ id: string; name: string }[]> {
  return db().user.findMany({
    where: { auditEvents: { some: {} } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}

/**
 * The whole trail, or what a filter leaves of it, line by line, the oldest first; each piece ends with a line
 * break. JSON Lines holds what the hash of each line covers, so that the chain can be checked elsewhere.
 */
export async function* exportEvents(filter: EventFilter, format: "jsonl" | "csv"): AsyncGenerator<string> {
  if (format === "csv") yield csvLine(COLUMNS);
  for (let last = 0; ; ) {
    const rows = await db().auditEvent.findMany({
      where: { AND: [whereOf(filter), { number: { gt: last } }] },
      orderBy: { number: "asc" },
      take: BATCH,
      select,
    });
    for (const row of rows) yield format === "csv" ? csvLine(cells(row)) : `${JSON.stringify(flat(row))}\n`;
    last = rows.at(-1)?.number ?? last;
    if (rows.length < BATCH) return;
  }
}

const COLUMNS = [
  ...["number", "at", "actorId", "actorName", "action", "entity", "entityId", "details"],
  ...["previousHash", "hash"],
];

function flat({ at, actor, ...event }: EventView) {
  return { ...event, at: at.toISOString(), actorId: actor.id, actorName: actor.name };
}

function cells(event: EventView): string[] {
  const values: Record<string, unknown> = flat(event);
  return COLUMNS.map((column) => String(values[column] ?? ""));
}

function whereOf({
  from,
  until,
  entity,
  entityId,
  actorId,
  action,
}: EventFilter): Prisma.AuditEventWhereInput {
  return { entity, entityId, actorId, action, at: { gte: from, lt: until } };
}
