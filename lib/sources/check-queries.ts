import "server-only";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import { CheckOutcome, CheckResult } from "@/lib/platform/generated/enums";

/** A citation whose quote check came out otherwise than before, against the new copy. */
export const Finding = z.object({
  citationId: z.string(),
  statementId: z.string(),
  quote: z.string(),
  before: z.enum(CheckResult),
  after: z.enum(CheckResult),
  differences: z.array(z.unknown()),
});
export type Finding = z.infer<typeof Finding>;

const Moment = z.date().transform((moment) => moment.toISOString());

/** What fetching a source again found. */
export const SourceCheckView = z.object({
  id: z.string(),
  sourceId: z.string(),
  captureId: z.string().nullable(),
  outcome: z.enum(CheckOutcome),
  httpStatus: z.int().nullable(),
  finalUrl: z.string().nullable(),
  detail: z.string().nullable(),
  findings: z.array(Finding),
  checkedAt: Moment,
  handledAt: Moment.nullable(),
  handledBy: z.object({ name: z.string() }).nullable(),
  source: z.object({ title: z.string(), url: z.string() }),
});
export type SourceCheckView = z.infer<typeof SourceCheckView>;

const WITH_NAMES = {
  handledBy: { select: { name: true } },
  source: { select: { title: true, url: true } },
} as const;

/** The checks that wait for a person: sources that changed under a quotation, moved, died or stay away. Oldest first. */
export async function listUnhandledChecks(): Promise<SourceCheckView[]> {
  const checks = await db().sourceCheck.findMany({
    where: { handledAt: null },
    orderBy: [{ checkedAt: "asc" }, { id: "asc" }],
    take: 200,
    include: WITH_NAMES,
  });
  return checks.map((check) => SourceCheckView.parse(check));
}
