import { listCorrections } from "@/lib/editions/list-queries";
import * as lists from "@/lib/public-api/operations/lists";
import { pageOf } from "@/lib/public-api/page";
import { preflight, serve } from "@/lib/public-api/serve";
import { toPairItem } from "@/lib/public-api/views";

export const GET = serve(lists.listCorrections, async ({ request, query: { after, limit } }) =>
  pageOf(request, await listCorrections(after, limit), toPairItem),
);

export const OPTIONS = preflight;
