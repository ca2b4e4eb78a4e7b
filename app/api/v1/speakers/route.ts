import { listTagged } from "@/lib/editions/tag-queries";
import { listSpeakers } from "@/lib/public-api/operations/records";
import { pageOf } from "@/lib/public-api/page";
import { toSpeaker } from "@/lib/public-api/record-views";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(listSpeakers, async ({ request, query: { limit, after } }) =>
  pageOf(request, await listTagged("speaker", limit, after), toSpeaker),
);

export const OPTIONS = preflight;
