// npm run figures -- DIR: how many corrections of a folder can be described, and why not the others.
import { readings } from "@/lib/sources/printed-corrections";
import { printedText } from "@/lib/sources/printed-text";
import { checkQuote } from "@/lib/sources/quote-check";
import { describeCorrection } from "@/seed/transcripts/describe";
import { readTranscriptFolder } from "@/seed/transcripts/folder";

const { corrections, documents } = readTranscriptFolder(process.argv[2] ?? "seed/transcripts");
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
  if (row.kind === "replaced") {
    count(`the data's sentence as spoken: ${asSpoken(as_spoken, row.as_spoken)}`);
    const { result } = checkQuote(as_spoken, row.as_corrected);
    count(`the data's sentence as corrected, among the words spoken: ${result}`);
  }
  count(`as spoken: ${checkQuote(as_spoken, described.earlierQuote).result}`);
  count(`as corrected: ${checkQuote(as_corrected, described.laterQuote).result}`);
  slugs.add(described.slug);
}
for (const [what, number] of counts) console.log(String(number).padStart(5), what);
console.log(String(slugs.size).padStart(5), "different slugs");

function count(what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

/** Tried as the data's script cut it, then without the other bracketed corrections that it holds. */
function asSpoken(text: string, sentence: string): string {
  const { result } = checkQuote(text, sentence);
  if (result === "verbatim" || result === "elided") return `found, ${result}`;
  const bare = checkQuote(text, sentence.replace(/\s*\[[^\]]*\]/g, ""));
  return bare.result === "verbatim" ? "found without its brackets" : `not found: ${sentence.slice(0, 90)}`;
}
