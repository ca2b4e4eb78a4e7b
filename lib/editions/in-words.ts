import { ACKNOWLEDGEMENTS, EDITION_KINDS, EXTENTS, ISSUERS, relationPhrase } from "@/lib/pairs/vocabulary";
import { formatDay } from "@/lib/platform/dates";
import type { EditionContent, PairSummary, SpeakerContent } from "./schema";

/** The judgement in a sentence and two labels: "Jane Roe corrected the wording. Full change. Acknowledged." */
export function judgementWords(content: Pick<EditionContent, "judgement" | "later">): string {
  const { relation, extent, acknowledgement, issuedBy } = content.judgement;
  return [
    `${issuerOf(content)} ${relationPhrase(relation, issuedBy)}`,
    EXTENTS[extent].label,
    `${ACKNOWLEDGEMENTS[acknowledgement].label}.`,
  ].join(". ");
}

/** "Corrected on 1 June 2026". */
export function noticeTitle({ kind, at }: Omit<NonNullable<PairSummary["notice"]>, "text">): string {
  return `${EDITION_KINDS[kind].label} on ${formatDay(at)}`;
}

/** What a pair is called where its page is not shown: that it is withdrawn comes first. */
export function headlineOf({ kind, pair }: Pick<EditionContent, "kind" | "pair">): string {
  return kind === "withdrawal" ? `Withdrawn: ${pair.headline}` : pair.headline;
}

/** "Ada Example, Mayor of Sampleton": with the post held that day, if any. */
export function nameInOffice({ name, office }: Pick<SpeakerContent, "name" | "office">): string {
  return office ? `${name}, ${office}` : name;
}

/** By name where a name is known. */
function issuerOf({ judgement: { issuedBy }, later }: Pick<EditionContent, "judgement" | "later">): string {
  if (issuedBy === "speaker") return later.speaker.name;
  return later.spokenBy?.name ?? ISSUERS[issuedBy].label;
}
