import { everyPair } from "@/lib/editions/bulk-queries";
import { answerFile, pairLines } from "@/lib/public-api/bulk";
import { exportPairs } from "@/lib/public-api/operations/bulk";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(exportPairs, async ({ request }) =>
  answerFile(request, {
    name: "pairs.jsonl",
    type: "application/jsonl",
    parts: () => pairLines(everyPair()),
  }),
);

export const OPTIONS = preflight;
