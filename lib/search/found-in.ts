import type { PairSummary } from "@/lib/editions/schema";
import type { Excerpt } from "./excerpts";
import { type Found, marksIn, type Sought } from "./marks";

/** Where a pair in a list has what was looked for: in what the list shows of it, and in what it does not. */
export type FoundIn = {
  headline: Found[];
  earlier: Found[];
  later: Found[];
  /** In the names of the speakers, by their slugs. */
  names: Record<string, Found[]>;
  excerpts: Excerpt[];
};

/** Marks what was looked for in what a list shows of a pair. */
export function foundIn(pair: PairSummary, sought: Sought, excerpts: Excerpt[] = []): FoundIn {
  const { headline, language, earlier, later } = pair;
  const people = [earlier, later].flatMap(({ speaker, spokenBy }) => [
    speaker,
    ...(spokenBy ? [spokenBy] : []),
  ]);
  return {
    headline: marksIn(headline, language, sought),
    earlier: marksIn(earlier.passage, earlier.language, sought),
    later: marksIn(later.passage, later.language, sought),
    names: Object.fromEntries(people.map(({ slug, name }) => [slug, marksIn(name, language, sought)])),
    excerpts,
  };
}
