import { everyPair } from "@/lib/editions/bulk-queries";
import { answerFile, pairRows } from "@/lib/public-api/bulk";
import { exportTable } from "@/lib/public-api/operations/bulk";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(exportTable, async ({ request }) =>
  answerFile(request, {
    name: "pairs.csv",
    type: "text/csv; charset=utf-8",
    parts: () => pairRows(everyPair()),
  }),
);

export const OPTIONS = preflight;
