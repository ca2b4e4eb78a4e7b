"use client";
import { useState } from "react";
import { DraftNotice } from "@/app/_ui/draft-notice.client";
import { FieldConflicts } from "@/app/_ui/field-conflicts.client";
import { Form } from "@/app/_ui/form.client";
import type { Option } from "@/app/_ui/option-search.client";
import type { Status } from "@/lib/platform/generated/enums";
import {
  type Beginning,
  type CommentView,
  LABELS,
  type Seen,
  type Side,
  type StatementForPair,
} from "../../schema";
import { AccountSection } from "./account-section.client";
import { AddressSection } from "./address-section.client";
import { AsidePanel, type PanelName, PanelNav } from "./aside-panel.client";
import { EvidenceSection } from "./evidence-section.client";
import { JudgementSection } from "./judgement-section.client";
import { PairProvider } from "./pair-context.client";
import { PairNotices } from "./pair-notices.client";
import { printPart } from "./print-part.client";
import { ReplySection } from "./reply-section.client";
import { SaveBar } from "./save-bar.client";
import { StatementsSection } from "./statements-section.client";
import { useComposer } from "./use-composer.client";
import { useShortcuts } from "./use-shortcuts.client";

type Props = {
  id: string;
  status: Status;
  current: Seen;
  author: string;
  isPublished: boolean;
  comments: readonly CommentView[];
  beginning: Beginning;
  statements: Record<Side, StatementForPair>;
  names: readonly Option[];
};

/** The form of a pair, kept by itself, with the readers' view, what is still needed and the comments beside it. */
export function Composer(props: Props) {
  const { id, status, author, isPublished, comments } = props;
  const work = useComposer(props);
  const [panel, setPanel] = useState<PanelName>("write");
  useShortcuts(work.want);
  const { draft, conflicts } = work;

  return (
    <PairProvider {...{ id, comments, isPublished, draft }} statements={props.statements} names={props.names}>
      <div className="xl:hidden">
        <PanelNav panel={panel} onChange={setPanel} withForm />
      </div>
      <div className="grid items-start gap-x-10 xl:grid-cols-[minmax(0,46rem)_minmax(0,1fr)]">
        <div className={`min-w-0 ${panel === "write" ? "" : "max-xl:hidden"}`}>
          <DraftNotice draft={draft} />
          <PairNotices {...{ status, author, work }} />
          {conflicts.length > 0 && (
            <FieldConflicts
              conflicts={conflicts}
              labels={LABELS}
              print={printPart}
              theirName="the other person"
              onChoose={work.choose}
            />
          )}
          <div hidden={conflicts.length > 0}>
            <Form action={work.send} label="Pair" className="grid gap-12">
              <StatementsSection />
              <JudgementSection />
              <AccountSection />
              <EvidenceSection />
              <ReplySection />
              <AddressSection />
              <SaveBar status={status} work={work} onNeeded={() => setPanel("needed")} />
            </Form>
          </div>
        </div>
        <aside
          aria-label="Beside the form"
          className={`min-w-0 xl:sticky xl:top-0 xl:max-h-dvh xl:overflow-y-auto xl:py-2 ${panel === "write" ? "max-xl:hidden" : ""}`}
        >
          <div className="max-xl:hidden">
            <PanelNav panel={panel} onChange={setPanel} />
          </div>
          <AsidePanel panel={panel} onToField={() => setPanel("write")} />
        </aside>
      </div>
    </PairProvider>
  );
}
