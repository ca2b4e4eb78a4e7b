import { findTagged } from "@/lib/editions/tag-queries";
import { licence } from "@/lib/public-api/links";
import { getSpeaker } from "@/lib/public-api/operations/records";
import { problem } from "@/lib/public-api/problem";
import { toSpeaker } from "@/lib/public-api/record-views";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(getSpeaker, async ({ params: { slug } }) => {
  const found = await findTagged("speaker", slug);
  const speaker = found && toSpeaker(found);
  if (!speaker) throw problem(404, { detail: "No published pair has such a speaker." });
  return { body: { ...speaker, licence: licence() }, keys: ["pairs"] };
});

export const OPTIONS = preflight;
