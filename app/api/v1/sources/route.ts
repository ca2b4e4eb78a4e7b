import { listTagged } from "@/lib/editions/tag-queries";
import { listSources } from "@/lib/public-api/operations/records";
import { pageOf } from "@/lib/public-api/page";
import { toSourceItem } from "@/lib/public-api/record-views";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(listSources, async ({ request, query: { limit, after } }) =>
  pageOf(request, await listTagged("source", limit, after), toSourceItem),
);

export const OPTIONS = preflight;
