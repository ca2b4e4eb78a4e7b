import "server-only";
import { db } from "@/lib/platform/db";

/** The question with this slug, with the statements filed under it, or null. */
export async function findQuestionForDesk(slug: string) {
  return db().question.findUnique({
    where: { slug },
    select: { id: true, statements: { select: { statementId: true, stance: true } } },
  });
}
