import { z } from "zod";
import { Extent, Relation } from "@/lib/platform/generated/enums";

const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().min(1).max(200));

/**
 * The filters of a public list as they stand in an address. A value that is none of those allowed counts as
 * not given, so that an old or mistyped link still shows a list. `from` and `until` are days of the later
 * statement; `after` is where the page before ended.
 */
export const PairFilter = z.object({
  relation: one.pipe(z.enum(Relation)).optional().catch(undefined),
  extent: one.pipe(z.enum(Extent)).optional().catch(undefined),
  speaker: one.optional().catch(undefined),
  topic: one.optional().catch(undefined),
  from: one.pipe(z.iso.date()).optional().catch(undefined),
  until: one.pipe(z.iso.date()).optional().catch(undefined),
  after: one.optional().catch(undefined),
});

export type PairFilter = z.infer<typeof PairFilter>;

/** A list as its address tells it: narrowed, and where it is what a search found, by which words in which order. */
export type Listed = PairFilter & { q?: string; sort?: string };

/** The address of a list with these filters, without a question mark when there are none. */
export function filterPath(path: string, filter: Listed): string {
  const given = Object.entries(filter).filter(([, value]) => value);
  const query = new URLSearchParams(given as [string, string][]).toString();
  return query ? `${path}?${query}` : path;
}
