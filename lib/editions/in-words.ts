import { ACKNOWLEDGEMENTS, EXTENTS, ISSUERS, relationPhrase } from "@/lib/pairs/vocabulary";
import type { EditionContent } from "./schema";

/** The judgement in a sentence and two labels: "Jane Roe corrected the wording. Full change. Acknowledged." */
export function judgementWords(content: Pick<EditionContent, "judgement" | "later">): string {
  const { relation, extent, acknowledgement, issuedBy } = content.judgement;
  return [
    `${issuerOf(content)} ${relationPhrase(relation, issuedBy)}`,
    EXTENTS[extent].label,
    `${ACKNOWLEDGEMENTS[acknowledgement].label}.`,
  ].join(". ");
}

/** By name where a name is known. */
function issuerOf({ judgement: { issuedBy }, later }: Pick<EditionContent, "judgement" | "later">): string {
  if (issuedBy === "speaker") return later.speaker.name;
  return later.spokenBy?.name ?? ISSUERS[issuedBy].label;
}
