import { PairList } from "@/app/_components/pair-list";
import { PageHeading } from "@/app/_ui/page-heading";
import type { SourceView } from "@/lib/editions/record-queries";
import { archivesOf, copiesOf, quotedTexts } from "./source-copies";
import { SourceFacts } from "./source-facts";
import { SourceQuotes } from "./source-quotes";
import { SourceText } from "./source-text";
import { StoredCopies } from "./stored-copies";

/** One source: what it is, what is quoted from it, our copies of it, and its text where that may be shown. */
export function SourceRecord({ view }: { view: SourceView }) {
  const { source, citations, pairs } = view;
  const texts = quotedTexts(view);
  return (
    <>
      <PageHeading above={`Source: ${source.publisher}`} title={source.title} />
      <div className="max-w-3xl">
        <SourceFacts source={source} />
        <SourceQuotes citations={citations} placed={new Set(texts.flatMap(({ places }) => places))} />
        <StoredCopies archives={archivesOf(view)} copies={copiesOf(view)} />
        {texts.map((text) => (
          <SourceText key={text.id} language={source.language} text={text} />
        ))}
      </div>
      <section aria-labelledby="pairs" className="mt-12">
        <h2 className="mb-3 font-semibold text-xl" id="pairs">
          {pairs.length === 1 ? "The pair it is cited in" : `The ${pairs.length} pairs it is cited in`}
        </h2>
        <PairList pairs={pairs} />
      </section>
    </>
  );
}
