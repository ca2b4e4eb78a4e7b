import { findSource } from "@/lib/editions/record-queries";
import { getSource } from "@/lib/public-api/operations/records";
import { problem } from "@/lib/public-api/problem";
import { toSource } from "@/lib/public-api/record-views";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(getSource, async ({ params: { id } }) => {
  const found = await findSource(id);
  if (!found) throw problem(404, { detail: "No published pair has such a source." });
  return { body: toSource(found), keys: ["pairs"] };
});

export const OPTIONS = preflight;
