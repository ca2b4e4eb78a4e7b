import "server-only";
import type { Reading } from "@/lib/platform/generated/enums";
import type { FetchedDocument } from "@/lib/sources/fetch-copy";
import { turnsOf } from "@/lib/sources/turns";
import { dayOf } from "@/lib/statements/capture-facts";
import { readingOf } from "@/lib/statements/citation";
import { type Passage, passagesOf } from "./passages";
import { findNamed } from "./speaking-queries";

/** Words in a document and whose they are. */
export type SaidWords = Passage & { speakerId: string; words: string };
/** `words` are those of the speakers looked for, in one reading of the text, said on one day in one language. */
export type Said = { words: SaidWords[]; reading: Reading; language: string; saidOn: string };

const LANGUAGE = "en";

/**
 * What those speakers say in a document who are looked for: in its turns or, where it has none, as its author.
 * `publishedAt` counts where the document itself tells no day.
 */
export async function whatIsSaid(
  { fetched, extracted }: FetchedDocument,
  publishedAt: Date,
  tracked: ReadonlySet<string> | null,
): Promise<Said> {
  const { text: whole, textForm, found, language } = extracted;
  const reading: Reading = textForm === "printed_corrections" ? "as_spoken" : "plain";
  const text = readingOf({ text: whole, textForm, reading });
  const title = { title: found.title ?? "", publishedOn: null };
  const saidOn = dayOf(text, turnsOf(text), found, title) ?? publishedAt.toISOString().slice(0, 10);
  const passages = passagesOf(text);
  const labelOf = (passage: Passage) => passage.label ?? found.author ?? "";
  const publisher = found.publisher ?? new URL(fetched.finalUrl).hostname;
  const named = await findNamed(passages.map(labelOf), { day: saidOn, publisher, tracked });
  const words = passages.flatMap((passage) => {
    const speakerId = named.get(labelOf(passage));
    return speakerId ? [{ ...passage, speakerId, words: text.slice(passage.start, passage.end) }] : [];
  });
  return { words, reading, language: language ?? LANGUAGE, saidOn };
}
