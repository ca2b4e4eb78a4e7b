import { db } from "@/lib/platform/db";
import { insertRows } from "@/lib/platform/insert-rows";
import { indexStatements } from "@/lib/statements/findable";

/** A text of a corpus that a speaker said on an ISO day; speakers are told apart by their keys. */
export type SaidText = { id: string; text: string; language: string; speaker: string; date: string };

/** Enters texts as statements of their speakers, findable as any. */
export async function loadStatements(texts: readonly SaidText[]): Promise<void> {
  const now = new Date();
  const stamp = { createdAt: now, updatedAt: now };
  const speakers = [...new Set(texts.map(({ speaker }) => speaker))];
  const statements = texts.map(({ id, text, language, speaker, date }) => ({
    ...{ id, quote: text, language, speakerId: speaker, saidOn: date, precision: "day" },
  }));
  await db().$transaction(
    async (tx) => {
      const named = speakers.map((id) => ({ id, slug: id, name: id, kind: "person", ...stamp }));
      await insertRows(tx, "speaker", named);
      await insertRows(
        tx,
        "statement",
        statements.map((each) => ({ ...each, ...stamp })),
      );
      await indexStatements(tx, statements);
    },
    { timeout: 600_000 },
  );
}
