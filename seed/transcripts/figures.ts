// npx tsx seed/transcripts/figures.ts DIR: how many corrections of a folder can be described, and why not the others.
import { readings } from "@/lib/sources/printed-corrections";
import { printedText } from "@/lib/sources/printed-text";
import { checkQuote } from "@/lib/sources/quote-check";
import { describeCorrection } from "./describe";
import { readTranscriptFolder } from "./folder";

const { corrections, documents } = readTranscriptFolder(process.argv[2] ?? import.meta.dirname);
const counts = new Map<string, number>();
const slugs = new Set<string>();

for (const row of corrections) {
  const document = documents.get(row.doc);
  const described = document
    ? describeCorrection(row, document)
    : { reason: "its transcript is not in the folder" };
  if (!document || "reason" in described) {
    count("reason" in described ? `not described: ${described.reason}` : "");
    continue;
  }
  const { as_spoken, as_corrected } = readings(printedText(document.markdown));
  count("described");
  count(`as spoken: ${checkQuote(as_spoken, described.earlierQuote).result}`);
  count(`as corrected: ${checkQuote(as_corrected, described.laterQuote).result}`);
  slugs.add(described.slug);
}
for (const [what, number] of counts) console.log(String(number).padStart(5), what);
console.log(String(slugs.size).padStart(5), "different slugs");

function count(what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
