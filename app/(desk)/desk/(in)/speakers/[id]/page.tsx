import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Notice } from "@/app/_ui/notice";
import { PageHeading } from "@/app/_ui/page-heading";
import { Section } from "@/app/_ui/section";
import { requireActor } from "@/lib/auth/session";
import { findDraft } from "@/lib/editorial/draft-queries";
import { listMerges } from "@/lib/speakers/merge-queries";
import { findSpeakerForEditing } from "@/lib/speakers/queries";
import { searchStatements } from "@/lib/statements/search-queries";
import { Paging } from "../../../_components/paging";
import { isRecordId, TrailLink } from "../../../_components/trail-link";
import { keptDraft } from "../../../kept-draft";
import { one, type SearchParams } from "../../../query";
import { SpeakerForm } from "../speaker-form.client";
import { MergeList } from "./merge-list";
import { MergePanel } from "./merge-panel.client";
import { SpeakerStatements } from "./speaker-statements";

export const metadata: Metadata = { title: "Speaker" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function SpeakerPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const after = one((await searchParams).after);
  const speaker = isRecordId(id) ? await findSpeakerForEditing(id) : null;
  if (!speaker) notFound();
  const [draft, merges, statements] = await Promise.all([
    findDraft("speaker", id, actor),
    listMerges(undefined, id),
    searchStatements({ speakerId: id, after }),
  ]);
  const { version, fields, mergedInto, slug, counts } = speaker;

  return (
    <>
      <PageHeading title={fields.name} above={<a href="/desk/speakers">Speakers</a>}>
        <span className="flex flex-wrap gap-x-4 text-base">
          <a href={`/speakers/${slug}`}>
            {counts.published === 0 ? "No published pair" : "As readers see it"}
          </a>
          <TrailLink entity="speaker" id={id} />
        </span>
      </PageHeading>
      {mergedInto ? (
        <Notice title="Merged">
          This record was merged into <a href={`/desk/speakers/${mergedInto.id}`}>{mergedInto.name}</a>. It
          cannot be edited as long as it is.
        </Notice>
      ) : (
        <SpeakerForm record={{ id, version, fields }} draft={keptDraft(draft)} />
      )}
      <Section id="statements" heading="Statements">
        <SpeakerStatements items={statements.items} />
        <Paging
          path={`/desk/speakers/${id}`}
          query={{}}
          after={after}
          next={statements.next}
          first="Back to the latest"
          more="Earlier statements"
        />
      </Section>
      <Section id="merges" heading="The same speaker twice?">
        {!mergedInto && <MergePanel speaker={{ id, name: fields.name }} />}
        <MergeList merges={merges.items} />
      </Section>
    </>
  );
}
