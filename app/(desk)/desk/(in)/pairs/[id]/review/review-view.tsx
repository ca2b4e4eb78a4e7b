import { Section } from "@/app/_ui/section";
import type { Actor } from "@/lib/auth/actor";
import { differenceToLast } from "@/lib/editions/preview-queries";
import { findDraft } from "@/lib/editorial/draft-queries";
import type { PairForEditing } from "@/lib/pairs/editing-queries";
import { listColleagues } from "@/lib/people/queries";
import { PublishPanel } from "../publish/publish-panel.client";
import { WithdrawForm } from "../publish/withdraw-form.client";
import { ReadersView } from "../write/readers-view";
import { AssignForm } from "./assign-form.client";
import { ChecksNow } from "./checks-now";
import { CommentList } from "./comment-list.client";
import { DifferenceView } from "./difference-view";
import { ReviewSteps } from "./review-steps";
import { Unsaved } from "./unsaved";

type Props = { pair: PairForEditing; actor: Actor };

/** All that a second person needs to decide: what would be published, what it changes, and the steps open to them. */
export async function ReviewView({ pair, actor }: Props) {
  const [difference, colleagues, draft] = await Promise.all([
    differenceToLast(pair.id),
    listColleagues(),
    findDraft("pair", pair.id, actor),
  ]);
  const publish = pair.steps.find(({ step }) => step === "publish");
  const withdraw = pair.steps.find(({ step }) => step === "withdraw");
  const last = difference.last;

  return (
    <div className="grid items-start gap-x-10 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="min-w-0 max-xl:order-2 [&>section:first-child]:mt-0">
        <DifferenceView difference={difference} language={pair.fields.language} />
        <ChecksNow checks={difference.checks} statements={{ earlier: pair.earlier, later: pair.later }} />
        <Section id="readers" heading="What readers would see">
          <div className="rounded border border-rule px-4 py-5 sm:px-6">
            <ReadersView preview={difference} />
          </div>
        </Section>
      </div>
      <aside
        aria-label="Decide"
        className="grid gap-8 max-xl:mb-10 xl:sticky xl:top-0 xl:-mx-2 xl:max-h-dvh xl:overflow-y-auto xl:px-2 xl:py-4"
      >
        {draft && <Unsaved pairId={pair.id} at={draft.updatedAt.toISOString()} />}
        <ReviewSteps pair={pair} />
        {pair.status === "approved" && publish && (
          <PublishPanel
            key={pair.version}
            pairId={pair.id}
            version={pair.version}
            slug={pair.fields.slug}
            last={last && { kind: last.content.kind, since: last.content.publishedAt.slice(0, 10) }}
            reason={publish.ok ? null : publish.reason}
          />
        )}
        {pair.shown && withdraw && (
          <WithdrawForm
            pairId={pair.id}
            version={pair.version}
            headline={last?.content.pair.headline ?? pair.name}
            reason={withdraw.ok ? null : withdraw.reason}
          />
        )}
        <AssignForm id={pair.id} assigneeId={pair.assignee?.id ?? ""} colleagues={colleagues} />
        <Section id="comments" heading="Comments">
          <CommentList pairId={pair.id} comments={pair.comments} />
        </Section>
      </aside>
    </div>
  );
}
