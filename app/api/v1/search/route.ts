import * as lists from "@/lib/public-api/operations/lists";
import { pageOf } from "@/lib/public-api/page";
import { preflight, serve } from "@/lib/public-api/serve";
import { toPairItem } from "@/lib/public-api/views";
import { searchPairs } from "@/lib/search/queries";

export const GET = serve(lists.searchPairs, async ({ request, query: { limit, fields: _, ...search } }) => {
  const { matched, corrected, problems, items, total, next } = await searchPairs(search, limit);
  const page = pageOf(request, { items, total, next }, toPairItem);
  return { ...page, body: { ...page.body, matched, corrected, problems } };
});

export const OPTIONS = preflight;
