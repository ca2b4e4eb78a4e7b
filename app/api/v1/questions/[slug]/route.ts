import { findQuestion } from "@/lib/editions/record-queries";
import { getQuestion } from "@/lib/public-api/operations/records";
import { problem } from "@/lib/public-api/problem";
import { toQuestion } from "@/lib/public-api/record-views";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(getQuestion, async ({ params: { slug } }) => {
  const found = await findQuestion(slug);
  if (!found) throw problem(404, { detail: "No published pair has such a question." });
  return { body: toQuestion(found), keys: ["pairs"] };
});

export const OPTIONS = preflight;
