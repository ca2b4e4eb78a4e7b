import "server-only";
import { formatDay } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import type { Suggest } from "./schema";

/** Suggests the statements whose words were said again as they were. */
export const suggestSameWords: Suggest = async ({ quote, speakerId, saidOn }) => {
  const statements = await db().statement.findMany({
    where: { speakerId, quote, saidOn: { lt: saidOn } },
    orderBy: [{ saidOn: "desc" }, { id: "asc" }],
    take: 5,
    select: { id: true, saidOn: true },
  });
  const whole = [{ start: 0, end: quote.length }];
  return statements.map(({ id: statementId, saidOn: day }) => {
    const reason = `The same words are recorded of ${formatDay(day)}.`;
    return { statementId, kind: "repeat", reason, score: 1, earlier: whole, later: whole };
  });
};
