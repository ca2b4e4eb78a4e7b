import { listTagged } from "@/lib/editions/tag-queries";
import { listTopics } from "@/lib/public-api/operations/records";
import { pageOf } from "@/lib/public-api/page";
import { toTopic } from "@/lib/public-api/record-views";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(listTopics, async ({ request, query: { limit, after } }) =>
  pageOf(request, await listTagged("topic", limit, after), toTopic),
);

export const OPTIONS = preflight;
