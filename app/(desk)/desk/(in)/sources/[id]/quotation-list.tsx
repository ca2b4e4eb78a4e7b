import { CheckSign } from "@/app/_components/check-sign";
import { Empty } from "@/app/_ui/empty";
import { CHECK_RESULTS } from "@/lib/pairs/vocabulary";
import { formatDay } from "@/lib/platform/dates";
import { directionOf } from "@/lib/platform/language";
import type { DeskSource } from "@/lib/sources/capture-queries";

type Props = { citations: DeskSource["citations"]; language: string };

/** The statements that cite a source, with what comparing each with our copy found. */
export function QuotationList({ citations, language }: Props) {
  if (citations.length === 0) {
    return (
      <Empty title="Nothing is quoted from it yet">Open a copy and select the words that were said.</Empty>
    );
  }
  return (
    <ul aria-label="Quotations from it" className="border-rule border-t">
      {citations.map(({ id, result, statement }) => (
        <li key={id} className="border-rule border-b py-2.5">
          <a
            href={`/desk/statements/${statement.id}`}
            lang={language}
            dir={directionOf(language)}
            className="line-clamp-3 font-serif"
          >
            {statement.quote}
          </a>
          <p className="text-muted text-sm">
            {statement.speaker.name}, {formatDay(statement.saidOn)}
          </p>
          <p
            className={`flex items-baseline gap-1.5 text-sm ${result === "verbatim" || result === "elided" ? "text-good" : "text-danger"}`}
          >
            <CheckSign result={result} /> {CHECK_RESULTS[result].label}
          </p>
        </li>
      ))}
    </ul>
  );
}
