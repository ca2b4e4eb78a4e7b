import { findPairAt } from "@/lib/editions/past-queries";
import { findPair } from "@/lib/editions/queries";
import { getPair } from "@/lib/public-api/operations/pairs";
import { problem } from "@/lib/public-api/problem";
import { preflight, serve } from "@/lib/public-api/serve";
import { toPair } from "@/lib/public-api/views";

export const GET = serve(getPair, async ({ params: { slug }, query: { at } }) => {
  const edition = at ? await findPairAt(slug, at) : await findPair(slug);
  if (!edition)
    throw problem(404, { detail: at ? "No pair had this address then." : "No pair has this address." });
  const { kind, notice, publishedAt } = edition.content;
  if (kind === "withdrawal") {
    throw problem(410, { detail: "This pair was withdrawn.", notice, withdrawnAt: publishedAt });
  }
  return { body: toPair(edition), keys: [`pair:${slug}`, "pairs"] };
});

export const OPTIONS = preflight;
