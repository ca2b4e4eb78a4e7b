import { everyEdition } from "@/lib/editions/bulk-queries";
import { editionLines, streamed } from "@/lib/public-api/bulk";
import { exportEditions } from "@/lib/public-api/operations/bulk";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(exportEditions, async () =>
  streamed(editionLines(everyEdition()), "application/jsonl", "editions.jsonl"),
);

export const OPTIONS = preflight;
