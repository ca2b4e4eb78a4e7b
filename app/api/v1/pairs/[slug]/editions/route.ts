import { listEditions } from "@/lib/editions/queries";
import * as pairs from "@/lib/public-api/operations/pairs";
import { pageOf } from "@/lib/public-api/page";
import { problem } from "@/lib/public-api/problem";
import { preflight, serve } from "@/lib/public-api/serve";
import { toEditionItem } from "@/lib/public-api/views";

export const GET = serve(pairs.listEditions, async ({ request, params: { slug } }) => {
  const items = await listEditions(slug);
  if (items.length === 0) throw problem(404, { detail: "No pair has this address." });
  const page = pageOf(request, { items, total: items.length, next: null }, toEditionItem);
  return { ...page, keys: [`pair:${slug}`, "pairs"] };
});

export const OPTIONS = preflight;
