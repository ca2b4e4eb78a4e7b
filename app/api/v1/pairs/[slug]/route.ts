import { findPairAt } from "@/lib/editions/past-queries";
import { findPair } from "@/lib/editions/queries";
import { getPair } from "@/lib/public-api/operations/pairs";
import { pairOf, pairText } from "@/lib/public-api/pair-text";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(getPair, async ({ params: { slug }, query: { at, fields } }) => {
  const keys = [`pair:${slug}`, "pairs"];
  if (!at && !fields) return { body: await pairText(slug), keys };
  return { body: pairOf(at ? await findPairAt(slug, at) : await findPair(slug)), keys };
});

export const OPTIONS = preflight;
