import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/app/_ui/page-heading";
import { Section } from "@/app/_ui/section";
import { requireActor } from "@/lib/auth/session";
import { findDraft } from "@/lib/editorial/draft-queries";
import { findSourceForDesk } from "@/lib/sources/capture-queries";
import { isRecordId, TrailLink } from "../../../_components/trail-link";
import { keptDraft } from "../../../kept-draft";
import { KIND_CHOICES, PROVENANCE_CHOICES } from "../source-choices";
import { ArchiveList } from "./archive-list";
import { CaptureList } from "./capture-list";
import { CheckButton } from "./check-button.client";
import { CheckList } from "./check-list";
import { FailedCapture } from "./failed-capture";
import { PendingCapture } from "./pending-capture.client";
import { QuotationList } from "./quotation-list";
import { factsOf, foundIn } from "./source-fields";
import { SourceForm } from "./source-form.client";

export const metadata: Metadata = { title: "Source" };

type Props = { params: Promise<{ id: string }> };

export default async function SourcePage({ params }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const source = isRecordId(id) ? await findSourceForDesk(id) : null;
  if (!source) notFound();
  const { captures, checks, citations, archives } = source;
  const waiting = captures.find(({ status, method }) => status === "pending" && method === "fetch");
  const latest = captures.find(({ status }) => status === "stored");

  return (
    <>
      <PageHeading
        title={source.title}
        language={source.language}
        above={<a href="/desk/sources">Sources</a>}
      >
        <span className="flex flex-wrap gap-x-5 text-base">
          {latest && <a href={`/desk/captures/${latest.id}`}>Read it and quote from it</a>}
          <a href={source.url} rel="noreferrer">
            The original
          </a>
          <TrailLink entity="source" id={id} />
        </span>
      </PageHeading>
      <FailedCapture captures={captures} sourceId={id} />
      {waiting && <PendingCapture key={waiting.id} captureId={waiting.id} />}
      <CheckList
        checks={checks.filter(({ handledAt }) => handledAt === null)}
        sourceId={id}
        language={source.language}
      />
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_27rem]">
        <SourceForm
          key={latest?.id ?? "no copy"}
          record={{ id, version: source.version, fields: factsOf(source) }}
          draft={keptDraft(await findDraft("source", id, actor))}
          kinds={KIND_CHOICES}
          provenances={PROVENANCE_CHOICES}
          found={foundIn(captures)}
        />
        <div className="min-w-0 max-lg:mt-10 lg:[&>section:first-child]:mt-0">
          <Section id="copies" heading="Our copies">
            <CaptureList captures={captures} sourceId={id} />
          </Section>
          <Section id="archives" heading="Archives elsewhere">
            <ArchiveList archives={archives} sourceId={id} />
          </Section>
          <Section id="checks" heading="Is it still as it was?">
            <CheckButton sourceId={id} lastCheckAt={source.lastCheckAt} nextCheckAt={source.nextCheckAt} />
            <CheckList checks={checks.filter(({ handledAt }) => handledAt)} sourceId={id} isPast />
          </Section>
          <Section id="quotations" heading="Quotations from it">
            <QuotationList citations={citations} language={source.language} />
          </Section>
        </div>
      </div>
    </>
  );
}
