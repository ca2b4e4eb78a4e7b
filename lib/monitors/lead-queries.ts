import "server-only";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import { Span } from "./schema";

const PAGE = 30;
const Spans = z.array(Span).catch([]);

export type LeadView = Awaited<ReturnType<typeof listLeads>>["items"][number];

/** A page of the leads that wait, the highest score first, or of the settled ones, the last first. */
export async function listLeads({ isWaiting, after }: { isWaiting: boolean; after?: string }) {
  const rows = await db().lead.findMany({
    where: isWaiting ? { status: "waiting" } : { status: { not: "waiting" } },
    orderBy: isWaiting
      ? [{ score: "desc" }, { createdAt: "desc" }, { id: "asc" }]
      : [{ settledAt: "desc" }, { id: "asc" }],
    take: PAGE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
    include: WITH_BOTH,
  });
  const items = await Promise.all(
    rows.slice(0, PAGE).map(async (lead) => ({ ...toView(lead), statements: await statementsOf(lead) })),
  );
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
}

/** How many leads wait. */
export function countWaitingLeads(): Promise<number> {
  return db().lead.count({ where: { status: "waiting" } });
}

/** How many leads wait, and how many were taken or dismissed. */
export async function countLeads(): Promise<{ waiting: number; settled: number }> {
  const [waiting, settled] = await Promise.all([
    countWaitingLeads(),
    db().lead.count({ where: { status: { not: "waiting" } } }),
  ]);
  return { waiting, settled };
}

/** A lead that was settled, as far as the way back to the queue names it, or null. */
export async function findSettledLead(id: string) {
  return db().lead.findFirst({
    where: { id, status: { not: "waiting" } },
    select: { id: true, words: true, language: true, status: true },
  });
}

/** Where the words of a lead stand in a capture, whose they are and when they were said, or null. */
export async function findLeadPlace(id: string, captureId: string) {
  const lead = await db().lead.findFirst({
    where: { id, captureId },
    select: {
      reading: true,
      startAt: true,
      endAt: true,
      saidOn: true,
      speaker: { select: { id: true, name: true, mergedInto: { select: { id: true, name: true } } } },
    },
  });
  if (!lead) return null;
  const { id: speakerId, name } = lead.speaker.mergedInto ?? lead.speaker;
  const place = { reading: lead.reading, start: lead.startAt, end: lead.endAt };
  return { place, speaker: { id: speakerId, label: name }, saidOn: lead.saidOn };
}

const NAME = { select: { name: true } } as const;
const WITH_BOTH = {
  speaker: { select: { name: true, mergedInto: NAME } },
  capture: {
    select: { source: { select: { id: true, title: true, publisher: true, url: true, language: true } } },
  },
  statement: {
    select: { id: true, quote: true, language: true, saidOn: true, precision: true, occasion: NAME },
  },
  settledBy: NAME,
} as const;

/** The statements that were made of a lead once it was taken: those that quote some of its words where they stand. */
async function statementsOf({ status, captureId, reading, startAt, endAt }: Row) {
  if (status !== "taken") return [];
  const quoted = { captureId, reading, startAt: { lt: endAt }, endAt: { gt: startAt } };
  return db().statement.findMany({
    where: { citations: { some: quoted } },
    orderBy: { id: "asc" },
    select: { id: true, quote: true, language: true },
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

function findRow(id: string) {
  return db().lead.findUnique({ where: { id }, include: WITH_BOTH });
}

function toView({ speaker, capture, statement, settledBy, settledAt, createdAt, ...lead }: Row) {
  const { id, captureId, words, language, label, saidOn, kind, reason, score, status, settledNote } = lead;
  return {
    ...{ id, captureId, words, language, label, saidOn, kind, reason, score, status, settledNote },
    speaker: (speaker.mergedInto ?? speaker).name,
    source: capture.source,
    statement: { ...statement, occasion: statement.occasion?.name ?? null },
    earlier: Spans.parse(lead.earlier),
    later: Spans.parse(lead.later),
    settledBy: settledBy?.name ?? null,
    settledAt: settledAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  };
}
