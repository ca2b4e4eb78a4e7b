import { Notice } from "@/app/_ui/notice";
import { PageHeading } from "@/app/_ui/page-heading";
import { Section } from "@/app/_ui/section";
import type { EditionView } from "@/lib/editions/schema";
import { Account } from "./account";
import { CiteEdition } from "./cite-edition";
import { EditionLine } from "./edition-line";
import { EditionNotice } from "./edition-notice";
import { EvidenceList } from "./evidence-list";
import { FiledUnder } from "./filed-under";
import { Judgement } from "./judgement";
import { RightOfReply } from "./right-of-reply";
import { RubricAnswers } from "./rubric-answers";
import { SourceList } from "./source-list";
import { TwoStatements } from "./two-statements";
import { WhatChanged } from "./what-changed";

type Props = { edition: EditionView; newest: EditionView };

/** One edition of a pair, whole; `newest` is the pair's newest edition. */
export function PairRecord({ edition, newest }: Props) {
  const { content } = edition;
  const { pair, earlier, later, evidence, responses } = content;

  return (
    <article>
      <EditionNotice edition={edition} newest={newest} />
      <PageHeading title={pair.headline} language={pair.language} above={<EditionLine edition={edition} />} />
      {pair.unverifiedReason && (
        <Notice title="Published without a found quotation on each side">{pair.unverifiedReason}</Notice>
      )}
      <Judgement judgement={content.judgement} />
      <TwoStatements content={content} />
      <WhatChanged content={content} />
      <div className="mt-10 grid gap-10 lg:grid-cols-[1fr_20rem]">
        <Account pair={pair} />
        <RubricAnswers rubric={content.judgement.rubric} />
      </div>
      {evidence.length > 0 && (
        <Section id="evidence" heading="What bears on the judgement">
          <EvidenceList evidence={evidence} />
        </Section>
      )}
      {responses.length > 0 && (
        <Section id="reply" heading="Right of reply">
          <RightOfReply responses={responses} language={pair.language} />
        </Section>
      )}
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
