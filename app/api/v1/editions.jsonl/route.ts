import { everyEdition } from "@/lib/editions/bulk-queries";
import { answerFile, editionLines } from "@/lib/public-api/bulk";
import { exportEditions } from "@/lib/public-api/operations/bulk";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(exportEditions, async ({ request }) =>
  answerFile(request, {
    name: "editions.jsonl",
    type: "application/jsonl",
    parts: () => editionLines(everyEdition()),
  }),
);

export const OPTIONS = preflight;
