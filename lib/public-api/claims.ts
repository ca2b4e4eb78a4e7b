import { createHash } from "node:crypto";
import type { z } from "zod";
import type { EditionContent, PairSummary, StatementContent } from "@/lib/editions/schema";
import { EXTENTS, ISSUERS, relationPhrase } from "@/lib/pairs/vocabulary";
import { currentSettings, siteAddress } from "@/lib/platform/settings";
import type * as schemas from "./operations/claims";

type Claim = z.infer<typeof schemas.Claim>;
type Review = Claim["claimReview"][number];

/** A list of pairs, page by page, and what was published of each of them. */
export type PairSource = {
  list(after?: string): Promise<{ items: readonly PairSummary[]; next: string | null }>;
  read(slug: string): Promise<EditionContent | null>;
};

export type Wanted = {
  size: number;
  languageCode?: string;
  maxAgeDays?: number;
  /** Where a page of the source begins, and how many of its claims are passed over. */
  start: Start;
  /** What a token has to come from to be taken: all that was asked but itself. */
  asked: string;
};
type Start = { after?: string; skip: number };

/** How many pages of the source are looked through for one answer. */
const MOST_PAGES = 20;
const DAY = 86_400_000;

/** One page of claims. It can be short, even empty, and yet name a next one: the work for a page is bounded. */
export async function findClaims(
  wanted: Wanted,
  source: PairSource,
): Promise<{ claims?: Claim[]; nextPageToken?: string }> {
  const { size, asked } = wanted;
  let { after, skip } = wanted.start;
  const claims: Claim[] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const { items, next } = await source.list(after);
    const found = (await claimsOf(items, source)).filter((claim) => passes(claim, wanted));
    const taken = found.slice(skip, skip + size - claims.length);
    claims.push(...taken);
    const used = skip + taken.length;
    if (used < found.length) return { claims, nextPageToken: toToken({ after, skip: used }, asked) };
    if (next === null) return claims.length > 0 ? { claims } : {};
    [after, skip] = [next, Math.max(skip - found.length, 0)];
    if (claims.length === size) break;
  }
  return { claims, nextPageToken: toToken({ after, skip }, asked) };
}

/** Where a token leads, or null when it was not given for this query. */
export function readToken(token: string, asked: string): Start | null {
  try {
    const [after, skip, print] = JSON.parse(Buffer.from(token, "base64url").toString());
    const sound = (after === null || typeof after === "string") && Number.isInteger(skip) && skip >= 0;
    return sound && print === fingerprint(asked) ? { after: after ?? undefined, skip } : null;
  } catch {
    return null;
  }
}

function toToken({ after, skip }: Start, asked: string): string {
  return Buffer.from(JSON.stringify([after ?? null, skip, fingerprint(asked)])).toString("base64url");
}

function fingerprint(asked: string): string {
  return createHash("sha256").update(asked).digest("base64url").slice(0, 12);
}

/** The host of this site, as the API writes it. */
export function ownSite(): string {
  return new URL(siteAddress()).hostname.replace(/^www\./, "");
}

async function claimsOf(pairs: readonly PairSummary[], source: PairSource): Promise<Claim[]> {
  const contents = await Promise.all(pairs.map(({ slug }) => source.read(slug)));
  return contents.flatMap((content) => (content ? toClaims(content) : []));
}

/** The earlier statement with what became of it, and either with our fact-checks of it. */
export function toClaims(content: EditionContent): Claim[] {
  const { earlier, later } = content;
  const consistency = review(content, `/pairs/${content.pair.slug}`, {
    title: content.pair.headline,
    textualRating: verdict(content),
  });
  const laterChecks = assessments(content, later);
  return [
    claim(earlier, [consistency, ...assessments(content, earlier)]),
    ...(laterChecks.length > 0 ? [claim(later, laterChecks)] : []),
  ];
}

/** "The speaker reversed the position (full change)": what became of a claim, never whether it is true. */
function verdict({ judgement: { relation, extent, issuedBy } }: EditionContent): string {
  const words = `${ISSUERS[issuedBy].label} ${relationPhrase(relation, issuedBy)}`;
  return `${words} (${EXTENTS[extent].label.toLowerCase()})`;
}

function claim({ quote, speaker, said }: StatementContent, claimReview: Review[]): Claim {
  const known = said.precision === "day" || said.precision === "minute";
  return {
    text: quote,
    claimant: speaker.name,
    ...(known && { claimDate: `${said.on}T00:00:00Z` }),
    claimReview,
  };
}

function assessments(content: EditionContent, statement: StatementContent): Review[] {
  return statement.assessments.map(({ rating, scale }) =>
    review(content, `/statements/${statement.id}`, {
      title: `${scale.name}: ${rating.label}`,
      textualRating: rating.label,
    }),
  );
}

function review(
  { publishedAt, pair }: EditionContent,
  path: string,
  words: Pick<Review, "title" | "textualRating">,
): Review {
  return {
    publisher: { name: currentSettings().PUBLISHER_NAME, site: ownSite() },
    url: siteAddress(path),
    ...words,
    reviewDate: publishedAt,
    languageCode: pair.language,
  };
}

function passes({ claimDate = "", claimReview }: Claim, { languageCode, maxAgeDays }: Wanted): boolean {
  const language = languageCode?.split("-")[0]?.toLowerCase();
  const since = maxAgeDays === undefined ? "" : new Date(Date.now() - maxAgeDays * DAY).toISOString();
  return claimReview.some(
    (each) =>
      (language === undefined || each.languageCode.split("-")[0]?.toLowerCase() === language) &&
      (claimDate > since || each.reviewDate > since),
  );
}
