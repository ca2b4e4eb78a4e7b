import { everyPair } from "@/lib/editions/bulk-queries";
import { pairRows, streamed } from "@/lib/public-api/bulk";
import { exportTable } from "@/lib/public-api/operations/bulk";
import { preflight, serve } from "@/lib/public-api/serve";

export const GET = serve(exportTable, async () =>
  streamed(pairRows(everyPair()), "text/csv; charset=utf-8", "pairs.csv"),
);

export const OPTIONS = preflight;
