import { Notice } from "@/app/_ui/notice";
import { Section } from "@/app/_ui/section";
import type { EditionContent } from "@/lib/editions/schema";
import { Account } from "./account";
import { EvidenceList } from "./evidence-list";
import { Judgement } from "./judgement";
import { RightOfReply } from "./right-of-reply";
import { RubricAnswers } from "./rubric-answers";
import { TwoStatements } from "./two-statements";
import { WhatChanged } from "./what-changed";

/** What a pair says, from its judgement to the right of reply: the part that a preview shares with the page. */
export function PairFindings({ content }: { content: EditionContent }) {
  const { pair, judgement, evidence, responses } = content;
  return (
    <>
      {pair.unverifiedReason && (
        <Notice title="Published without a found quotation on each side">{pair.unverifiedReason}</Notice>
      )}
      <Judgement judgement={judgement} />
      <TwoStatements content={content} />
      <WhatChanged content={content} />
      <div className="mt-10 grid gap-10 lg:grid-cols-[1fr_20rem]">
        <Account pair={pair} />
        <RubricAnswers rubric={judgement.rubric} />
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
    </>
  );
}
