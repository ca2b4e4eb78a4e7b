import { listTagged } from "@/lib/editions/tag-queries";
import { listStatements } from "@/lib/public-api/operations/records";
import { pageOf } from "@/lib/public-api/page";
import { toStatementItem } from "@/lib/public-api/record-views";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(listStatements, async ({ request, query: { limit, after } }) =>
  pageOf(request, await listTagged("statement", limit, after), toStatementItem),
);

export const OPTIONS = preflight;
