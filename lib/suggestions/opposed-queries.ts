import "server-only";
import { db } from "@/lib/platform/db";
import type { Entered } from "./schema";

const OPPOSITE = { yes: "no", no: "yes" } as const;
/** No more than this many for each question: the newest. */
const MOST = 50;

/**
 * Statements of the speaker that answer a question with yes where this one says no, or the other way round; each with
 * the words of the question.
 */
export async function findOpposed(
  { id, answers = [] }: Entered,
  speakerId: string,
): Promise<Map<string, string>> {
  const filed = id
    ? await db().questionStatement.findMany({
        where: { statementId: id },
        select: { questionId: true, stance: true },
      })
    : [];
  const opposed = new Map<string, string>();
  for (const { questionId, stance } of [...filed, ...answers]) {
    if (stance !== "yes" && stance !== "no") continue;
    const rows = await db().questionStatement.findMany({
      where: {
        questionId,
        stance: OPPOSITE[stance],
        statementId: { not: id ?? "" },
        statement: { OR: [{ speakerId }, { spokenById: speakerId }] },
      },
      orderBy: { statement: { saidOn: "desc" } },
      take: MOST,
      select: { statementId: true, question: { select: { text: true } } },
    });
    for (const { statementId, question } of rows) opposed.set(statementId, question.text);
  }
  return opposed;
}
