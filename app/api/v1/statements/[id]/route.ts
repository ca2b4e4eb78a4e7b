import { findStatement } from "@/lib/editions/record-queries";
import { getStatement } from "@/lib/public-api/operations/records";
import { problem } from "@/lib/public-api/problem";
import { toStatement } from "@/lib/public-api/record-views";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(getStatement, async ({ params: { id } }) => {
  const found = await findStatement(id);
  if (!found) throw problem(404, { detail: "No published pair has such a statement." });
  return { body: toStatement(found.statement, found.pairs), keys: ["pairs"] };
});

export const OPTIONS = preflight;
