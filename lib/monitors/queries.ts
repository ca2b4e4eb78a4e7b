import "server-only";
import { db } from "@/lib/platform/db";

/** So many documents of a monitor are shown. */
const SHOWN = 100;

export type MonitorView = Awaited<ReturnType<typeof listMonitors>>[number];
export type DocumentView = NonNullable<Awaited<ReturnType<typeof findMonitor>>>["documents"][number];

/** Every monitor by name, with how its last round went, what it has seen, and how many of its leads wait. */
export async function listMonitors(now = new Date()) {
  const [rows, documents, leads] = await Promise.all([
    db().monitor.findMany({ orderBy: [{ name: "asc" }, { id: "asc" }], include: WITH_SPEAKERS }),
    db().monitoredDocument.groupBy({ by: ["monitorId", "status"], _count: { _all: true } }),
    db().lead.groupBy({ by: ["monitorId"], where: { status: "waiting" }, _count: { _all: true } }),
  ]);
  return rows.map((row) => {
    const own = documents.filter(({ monitorId }) => monitorId === row.id);
    const counts = Object.fromEntries(own.map(({ status, _count }) => [status, _count._all]));
    const waiting = leads.find(({ monitorId }) => monitorId === row.id)?._count._all ?? 0;
    return {
      ...toView(row, now),
      counts: { seen: 0, due: 0, captured: 0, left: 0, failed: 0, ...counts },
      waiting,
    };
  });
}

/** A monitor with the newest documents that it has seen, or null. */
export async function findMonitor(id: string, now = new Date()) {
  const monitor = await db().monitor.findUnique({
    where: { id },
    include: {
      ...WITH_SPEAKERS,
      documents: {
        orderBy: [{ seenAt: "desc" }, { publishedAt: "desc" }, { id: "asc" }],
        take: SHOWN,
        omit: { monitorId: true },
      },
    },
  });
  if (!monitor) return null;
  const documents = monitor.documents.map(({ seenAt, publishedAt, nextAttemptAt, ...document }) => ({
    ...document,
    seenAt: seenAt.toISOString(),
    publishedAt: publishedAt?.toISOString() ?? null,
    nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
  }));
  return { ...toView(monitor, now), documents };
}

const WITH_SPEAKERS = {
  speakers: {
    orderBy: { speaker: { name: "asc" } },
    select: {
      speaker: { select: { id: true, name: true, mergedInto: { select: { id: true, name: true } } } },
    },
  },
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

function findRow(id: string) {
  return db().monitor.findUnique({ where: { id }, include: WITH_SPEAKERS });
}

function toView({ speakers, nextRoundAt, lastRoundAt, takenUntil, ...row }: Row, now: Date) {
  const { id, name, url, status, everyMinutes, format, outcome, failures } = row;
  const isActive = status === "active";
  return {
    ...{ id, name, url, status, everyMinutes, format, outcome, failures },
    speakers: speakers.map(({ speaker }) => (speaker.mergedInto ?? speaker).name),
    nextRoundAt: isActive ? nextRoundAt.toISOString() : null,
    lastRoundAt: lastRoundAt?.toISOString() ?? null,
    /** It is being read, or will be within seconds. */
    isBusy: (takenUntil !== null && takenUntil > now) || (isActive && nextRoundAt <= now),
  };
}
