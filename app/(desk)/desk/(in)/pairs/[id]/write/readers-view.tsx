import { FiledUnder } from "@/app/_components/filed-under";
import { PairFindings } from "@/app/_components/pair-findings";
import { SourceList } from "@/app/_components/source-list";
import { Notice } from "@/app/_ui/notice";
import { Section } from "@/app/_ui/section";
import type { Preview } from "@/lib/editions/preview-content";
import { labelOf } from "../../schema";

type Props = { preview: Preview };

/** What readers would see, in one column: the same components, without what belongs to a whole page. */
export function ReadersView({ preview: { content, placeholders } }: Props) {
  const { pair, earlier, later } = content;
  return (
    <article className="[&_:not(dl,li).grid]:grid-cols-1! [&_dl.grid]:grid-cols-2!">
      {placeholders.length > 0 && (
        <Notice title="Not filled in yet, shown with stand-ins">
          {placeholders.map(labelOf).join(", ")}
        </Notice>
      )}
      <h2 lang={pair.language} className="mb-5 font-medium font-serif text-3xl leading-tight">
        {pair.headline}
      </h2>
      <PairFindings content={content} />
      <Section id="sources" heading="Sources">
        <h3 className="mb-2 font-semibold">Before</h3>
        <SourceList citations={earlier.citations} />
        <h3 className="mt-5 mb-2 font-semibold">After</h3>
        <SourceList citations={later.citations} />
      </Section>
      <div className="mt-8">
        <FiledUnder content={content} />
      </div>
    </article>
  );
}
