import { z } from "zod";
import type { Office } from "./schema";

const OfficeRow = z.object({
  id: z.string(),
  title: z.string(),
  fromDay: z.string().nullable(),
  untilDay: z.string().nullable(),
});

/**
 * What a merge moved, by id, so that undoing moves the same back: statements said, statements said for others,
 * offices. `dropped` are offices that the other speaker had already, `wikidata` an id that the other had not.
 */
export const Moved = z.object({
  statements: z.array(z.string()),
  spokenFor: z.array(z.string()),
  offices: z.array(OfficeRow),
  dropped: z.array(OfficeRow),
  wikidata: z.string().nullable(),
});

export type Moved = z.infer<typeof Moved>;
export type OfficeRow = z.infer<typeof OfficeRow>;
type Side = { name: string; wikidata: string | null; offices: readonly OfficeRow[] };

/** Which offices of one speaker become the other's, and which the other has already. */
export function dividedOffices(from: Side, into: Side): Pick<Moved, "offices" | "dropped"> {
  const isKnown = (office: Office) => into.offices.some((other) => sameOffice(office, other));
  return {
    offices: from.offices.filter((office) => !isKnown(office)),
    dropped: from.offices.filter(isKnown),
  };
}

/** Why two speakers cannot be one as they are recorded, as a sentence; null where nothing speaks against it. */
export function againstMerging(from: Side, into: Side): string | null {
  if (from.wikidata && into.wikidata) {
    return `They have two Wikidata ids, ${from.wikidata} and ${into.wikidata}. Take away the wrong one first.`;
  }
  const clash = from.offices.find((office) =>
    into.offices.some((other) => startsAlike(office, other) && !sameOffice(office, other)),
  );
  if (!clash) return null;
  return `Both were “${clash.title}” from ${clash.fromDay}, until different days. Make the days agree first.`;
}

export function sameOffice(one: Office, other: Office): boolean {
  return one.title === other.title && one.fromDay === other.fromDay && one.untilDay === other.untilDay;
}

/** The database allows one office of a title from a known day on. */
function startsAlike(one: Office, other: Office): boolean {
  return one.title === other.title && one.fromDay !== null && one.fromDay === other.fromDay;
}
