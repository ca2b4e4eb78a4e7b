import { directionOf } from "@/lib/platform/language";
import type { Excerpt } from "@/lib/search/excerpts";
import { MarkedText } from "./marked-text";

const PLACES: Record<Excerpt["place"], string> = {
  headline: "Headline",
  summary: "Summary",
  topic: "Topic",
  speaker: "Speaker",
  office: "Office",
  occasion: "Occasion",
  venue: "Place",
  source: "Source",
  "earlier passage": "Before",
  "earlier quotation": "Before, the whole statement",
  "earlier translation": "Before, translated",
  "later passage": "After",
  "later quotation": "After, the whole statement",
  "later translation": "After, translated",
};

/** Where else in a pair the words stand that were looked for. */
export function FoundElsewhere({ excerpts }: { excerpts: Excerpt[] }) {
  if (excerpts.length === 0) return null;

  return (
    <ul aria-label="Also found in" className="grid gap-1 text-sm">
      {excerpts.map(({ place, language, text, marks, isCutBefore, isCutAfter }) => (
        <li key={`${place} ${text}`}>
          <span className="text-muted">{PLACES[place]}:</span>{" "}
          <span dir={directionOf(language)} lang={language}>
            {isCutBefore && "… "}
            <MarkedText spans={marks} text={text} />
            {isCutAfter && " …"}
          </span>
        </li>
      ))}
    </ul>
  );
}
