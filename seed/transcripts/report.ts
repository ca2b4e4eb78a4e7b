import { listCheckCounts } from "@/lib/statements/queries";

/** How the quotations of loaded transcripts checked, by the reading they quote. */
export async function countChecks(): Promise<Record<string, Record<string, number>>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { reading, result, count } of await listCheckCounts("transcripts/")) {
    counts[reading] = { ...counts[reading], [result]: count };
  }
  return counts;
}
