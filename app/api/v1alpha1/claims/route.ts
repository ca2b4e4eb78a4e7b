import { listPairs } from "@/lib/editions/list-queries";
import { findPair } from "@/lib/editions/queries";
import { findClaims, ownSite, type PairSource, readToken } from "@/lib/public-api/claims";
import { likeGoogle } from "@/lib/public-api/like-google";
import { searchClaims } from "@/lib/public-api/operations/claims";
import { problem } from "@/lib/public-api/problem";
import { preflight, serve } from "@/lib/public-api/serve";
import { searchPairs } from "@/lib/search/queries";

/** How many claims come on a page when nobody says, and at most. */
const SIZE = 10;
const MOST = 100;

const search = serve(searchClaims, async ({ query }) => {
  const { query: words, reviewPublisherSiteFilter: site, pageToken, offset, pageSize, ...rest } = query;
  const { languageCode, maxAgeDays } = rest;
  const asked = JSON.stringify([words, site, languageCode, maxAgeDays]);
  const start = pageToken ? readToken(pageToken, asked) : { skip: offset ?? 0 };
  if (!start) throw problem(400, { detail: "The page token was not given for these parameters." });
  if (site && site.replace(/^www\./, "") !== ownSite()) return { body: {} };

  const size = Math.min(pageSize || SIZE, MOST);
  return { body: await findClaims({ size, languageCode, maxAgeDays, start, asked }, sourceOf(words)) };
});

/** Next cannot take a folder with a colon; next.config.js leads /v1alpha1/claims:search here. */
export async function GET(request: Request, context: { params: Promise<unknown> }): Promise<Response> {
  return likeGoogle(await search(request, context));
}

export const OPTIONS = preflight;

function sourceOf(words: string | undefined): PairSource {
  return {
    list: (after) => (words ? searchPairs({ q: words, after }) : listPairs({ after })),
    read: async (slug) => (await findPair(slug))?.content ?? null,
  };
}
