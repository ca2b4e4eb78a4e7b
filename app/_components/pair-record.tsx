import { PageHeading } from "@/app/_ui/page-heading";
import { Section } from "@/app/_ui/section";
import type { EditionView } from "@/lib/editions/schema";
import { CiteEdition } from "./cite-edition";
import { EditionLine } from "./edition-line";
import { EditionNotice } from "./edition-notice";
import { FiledUnder } from "./filed-under";
import { PairFindings } from "./pair-findings";
import { SourceList } from "./source-list";

type Props = { edition: EditionView; newest: EditionView };

/** One edition of a pair, whole; `newest` is the pair's newest edition. */
export function PairRecord({ edition, newest }: Props) {
  const { content } = edition;
  const { pair, earlier, later } = content;

  return (
    <article>
      <EditionNotice edition={edition} newest={newest} />
      <PageHeading title={pair.headline} language={pair.language} above={<EditionLine edition={edition} />} />
      <PairFindings content={content} />
      <Section id="sources" heading="Sources">
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Sources of={earlier} name="Before" />
          <Sources of={later} name="After" />
        </div>
      </Section>
      <div className="mt-10 grid gap-8 border-rule border-t pt-6 lg:grid-cols-2">
        <FiledUnder content={content} />
        <CiteEdition edition={edition} />
      </div>
    </article>
  );
}

function Sources({ of: statement, name }: { of: EditionView["content"]["earlier"]; name: string }) {
  return (
    <div>
      <h3 className="mb-2 font-semibold">
        {name}:{" "}
        <a href={`/statements/${statement.id}`} className="font-normal">
          this statement and all its pairs
        </a>
      </h3>
      <SourceList citations={statement.citations} />
    </div>
  );
}
