import { everyPair } from "@/lib/editions/bulk-queries";
import { pairLines, streamed } from "@/lib/public-api/bulk";
import { exportPairs } from "@/lib/public-api/operations/bulk";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(exportPairs, async () =>
  streamed(pairLines(everyPair()), "application/jsonl", "pairs.jsonl"),
);

export const OPTIONS = preflight;
