import { MarkedText } from "@/app/_components/marked-text";
import { SourceCheck } from "@/app/_components/source-check";
import { StatementWords } from "@/app/_components/statement-words";
import type { SourceView } from "@/lib/editions/record-queries";
import type { CitationContent } from "@/lib/editions/schema";
import { directionOf } from "@/lib/platform/language";
import { passageAddress } from "@/lib/sources/text-fragment";

type Cited = SourceView["citations"][number];
type Props = { citations: Cited[]; placed: Set<number> };

/** What is quoted from the source, with the check of each. `placed` are the numbers of those marked in the text. */
export function SourceQuotes({ citations, placed }: Props) {
  return (
    <section aria-labelledby="quotes" className="mt-12">
      <h2 className="mb-3 font-semibold text-xl" id="quotes">
        {citations.length === 1 ? "What is quoted from it" : `The ${citations.length} quotations from it`}
      </h2>
      <ol className="grid gap-4">
        {citations.map((cited, index) => (
          <li
            className="rounded border border-rule bg-sheet p-4"
            id={`quote-${index + 1}`}
            key={`${cited.statement.id} ${cited.citation.check.reading}`}
          >
            <Quote cited={cited} isPlaced={placed.has(index + 1)} number={index + 1} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type QuoteProps = { cited: Cited; number: number; isPlaced: boolean };

function Quote({ cited: { statement, citation }, number, isPlaced }: QuoteProps) {
  return (
    <>
      <StatementWords statement={statement} number={number} />
      <SourceCheck citation={citation} />
      {citation.note && <p className="mt-2 text-sm">{citation.note}</p>}
      {!isPlaced && <Extract citation={citation} />}
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm" data-print="hide">
        {isPlaced && (
          <li>
            <a href={`#text-${number}`}>In the text below</a>
          </li>
        )}
        {citation.selector && (
          <li>
            <a href={passageAddress(citation.source.url, citation.selector)}>The words at the source</a>
          </li>
        )}
        <li>
          <a href={`/statements/${statement.id}`}>The statement and its pairs</a>
        </li>
      </ul>
    </>
  );
}

/** The passage of our copy that the words stand in, where the whole text is not shown. */
function Extract({ citation: { capture, source } }: { citation: CitationContent }) {
  if (!capture?.extract) return null;
  const { text, start, end, cutBefore, cutAfter } = capture.extract;
  return (
    <details className="mt-3" open>
      <summary className="min-h-6 text-sm">In our stored copy</summary>
      <blockquote
        className="mt-2 whitespace-pre-line border-rule border-s-2 ps-4 font-serif leading-relaxed"
        dir={directionOf(source.language)}
        lang={source.language}
      >
        {cutBefore && "… "}
        <MarkedText spans={[{ start, end }]} text={text} />
        {cutAfter && " …"}
      </blockquote>
    </details>
  );
}
