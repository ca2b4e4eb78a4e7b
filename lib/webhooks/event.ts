import type { EditionKind } from "@/lib/platform/generated/enums";

/** What an edition is called to receivers. A pair that is shown again counts as published. */
export const EVENTS = {
  first: "edition.published",
  update: "edition.published",
  correction: "edition.corrected",
  withdrawal: "edition.withdrawn",
  reinstatement: "edition.published",
} as const satisfies Record<EditionKind, string>;

/** An edition, as far as receivers are told of it. `address` is the page of its pair. */
export type PublishedEdition = {
  slug: string;
  address: string;
  number: number;
  kind: EditionKind;
  notice: string | null;
  hash: string;
  previousHash: string | null;
  publishedAt: string;
};

/** So much of a notice is sent: the body stays below 20 KB in whatever script it is written. */
const LONGEST_NOTICE = 2500;

/** The body of the request that tells of an edition, by the Standard Webhooks specification. */
export function payloadOf({ notice, ...edition }: PublishedEdition): string {
  return JSON.stringify({
    type: EVENTS[edition.kind],
    timestamp: edition.publishedAt,
    data: { ...edition, notice: notice && shortened(notice), surrogateKey: `pair:${edition.slug}` },
  });
}

function shortened(notice: string): string {
  if (notice.length <= LONGEST_NOTICE) return notice;
  return `${notice.slice(0, LONGEST_NOTICE).toWellFormed()}…`;
}
