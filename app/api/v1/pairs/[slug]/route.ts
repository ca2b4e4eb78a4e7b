import { findPairAt } from "@/lib/editions/past-queries";
import { findPair } from "@/lib/editions/queries";
import { getPair } from "@/lib/public-api/operations/pairs";
import { pairOf } from "@/lib/public-api/pair-state";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(getPair, async ({ params: { slug }, query: { at } }) => ({
  body: pairOf(at ? await findPairAt(slug, at) : await findPair(slug)),
  keys: [`pair:${slug}`, "pairs"],
}));

export const OPTIONS = preflight;
