import { findTagged } from "@/lib/editions/tag-queries";
import { licence } from "@/lib/public-api/links";
import { getTopic } from "@/lib/public-api/operations/records";
import { problem } from "@/lib/public-api/problem";
import { toTopic } from "@/lib/public-api/record-views";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(getTopic, async ({ params: { slug } }) => {
  const found = await findTagged("topic", slug);
  const topic = found && toTopic(found);
  if (!topic) throw problem(404, { detail: "No published pair has such a topic." });
  return { body: { ...topic, licence: licence() }, keys: ["pairs"] };
});

export const OPTIONS = preflight;
