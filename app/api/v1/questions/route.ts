import { listTagged } from "@/lib/editions/tag-queries";
import { listQuestions } from "@/lib/public-api/operations/records";
import { pageOf } from "@/lib/public-api/page";
import { toQuestionItem } from "@/lib/public-api/record-views";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(listQuestions, async ({ request, query: { limit, after } }) =>
  pageOf(request, await listTagged("question", limit, after), toQuestionItem),
);

export const OPTIONS = preflight;
