import "server-only";
import { db } from "@/lib/platform/db";
import type { Verdict } from "@/lib/platform/generated/enums";
import { type Decided, type MonthOfVerdicts, monthsOf } from "./precision";
import type { Opinion } from "./schema";

/** How many months are told of, and how many dismissals. */
const MONTHS = 12;
const NEWEST = 30;

/** What was said of each statement that was suggested for this one, or that this one was suggested for. */
export async function findVerdicts(id: string): Promise<Map<string, Verdict>> {
  const rows = await db().suggestionVerdict.findMany({
    where: { OR: [{ statementId: id }, { otherId: id }] },
    select: { statementId: true, otherId: true, verdict: true },
  });
  return new Map(
    rows.map(({ statementId, otherId, verdict }) => [statementId === id ? otherId : statementId, verdict]),
  );
}

/** What a model was asked of this statement and others, by the other one. */
export async function findOpinions(id: string): Promise<Map<string, Opinion>> {
  const rows = await db().secondOpinion.findMany({ where: { OR: [{ statementId: id }, { otherId: id }] } });
  return new Map(
    rows.map(({ statementId, otherId, model, answer, askedAt }) => [
      statementId === id ? otherId : statementId,
      { model, answer, askedAt: askedAt.toISOString() },
    ]),
  );
}

/** What was dismissed beside a statement, the newest first, with the words of the other one. */
export async function listDismissalsOf(id: string) {
  const rows = await db().suggestionVerdict.findMany({
    where: { verdict: "dismissed", OR: [{ statementId: id }, { otherId: id }] },
    orderBy: { decidedAt: "desc" },
    take: NEWEST,
    select: DISMISSAL,
  });
  return rows.map(({ statement, other, ...row }) => ({
    ...row,
    other: statement.id === id ? other : statement,
  }));
}

/** The newest dismissals, with both statements. */
export async function listNewestDismissals() {
  return db().suggestionVerdict.findMany({
    where: { verdict: "dismissed" },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    take: NEWEST,
    select: DISMISSAL,
  });
}

/** Of each kind and each of the last months, how many suggestions were confirmed of those decided. */
export async function listPrecision(now: Date): Promise<MonthOfVerdicts[]> {
  const since = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MONTHS + 1, 1));
  const rows: Decided[] = await db().suggestionVerdict.findMany({
    where: { decidedAt: { gte: since } },
    select: { kind: true, verdict: true, decidedAt: true },
  });
  return monthsOf(rows, { now, months: MONTHS });
}

const QUOTED = {
  select: { id: true, quote: true, language: true, saidOn: true, speaker: { select: { name: true } } },
} as const;
const DISMISSAL = {
  id: true,
  kind: true,
  reason: true,
  note: true,
  score: true,
  decidedAt: true,
  decidedBy: { select: { name: true } },
  statement: QUOTED,
  other: QUOTED,
} as const;
