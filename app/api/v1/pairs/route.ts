import { listPairs } from "@/lib/editions/list-queries";
import { listPairsAt } from "@/lib/editions/past-queries";
import * as pairs from "@/lib/public-api/operations/pairs";
import { pageOf } from "@/lib/public-api/page";
import { preflight, serve } from "@/lib/public-api/serve";
import { toPairItem } from "@/lib/public-api/views";

export const GET = serve(pairs.listPairs, async ({ request, query }) => {
  const { at, limit, fields, ...filter } = query;
  const page = at
    ? { ...(await listPairsAt(filter, at, limit)), total: null }
    : await listPairs(filter, limit);
  return pageOf(request, page, toPairItem);
});

export const OPTIONS = preflight;
