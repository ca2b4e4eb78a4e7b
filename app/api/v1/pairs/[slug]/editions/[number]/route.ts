import { findStoredEdition } from "@/lib/editions/stored-queries";
import { FOR_EVER } from "@/lib/platform/http";
import { getEdition } from "@/lib/public-api/operations/pairs";
import { problem } from "@/lib/public-api/problem";
import { preflight, serve } from "@/lib/public-api/serve";
import { toStoredEdition } from "@/lib/public-api/views";

export const GET = serve(getEdition, async ({ params: { slug, number } }) => {
  const edition = await findStoredEdition(slug, number);
  if (!edition) throw problem(404, { detail: "There is no such edition." });
  return { body: toStoredEdition(edition), caching: FOR_EVER };
});

export const OPTIONS = preflight;
