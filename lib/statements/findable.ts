import "server-only";
import type { Transaction } from "@/lib/platform/db";
import { type Document, indexDocuments } from "@/lib/retrieval/index-documents";

type Words = {
  id: string;
  quote: string;
  language: string;
  translation?: string | null;
  translationLanguage?: string | null;
};

/** Lets statements be found by their words, in the transaction that writes them. */
export async function indexStatements(tx: Transaction, statements: readonly Words[]): Promise<void> {
  await indexDocuments(tx, "statement", statements.map(documentOf));
}

function documentOf({ id, quote, language, translation, translationLanguage }: Words): Document {
  const translated = translation ? [{ text: translation, language: translationLanguage ?? language }] : [];
  return { key: id, passages: [{ text: quote, language }, ...translated] };
}
