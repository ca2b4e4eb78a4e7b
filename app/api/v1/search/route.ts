import * as lists from "@/lib/public-api/operations/lists";
import { pageOf } from "@/lib/public-api/page";
import { preflight, serve } from "@/lib/public-api/serve";
import { toPairItem } from "@/lib/public-api/views";
import { searchPairs } from "@/lib/search/queries";

export const GET = serve(lists.searchPairs, async ({ request, query: { q, after, limit } }) => {
  const { matched, items, total, next } = await searchPairs({ q, after }, limit);
  const page = pageOf(request, { items, total, next }, toPairItem);
  return { ...page, body: { ...page.body, matched } };
});

export const OPTIONS = preflight;
