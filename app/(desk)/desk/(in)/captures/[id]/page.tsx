import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Empty } from "@/app/_ui/empty";
import { PageHeading } from "@/app/_ui/page-heading";
import { TabNav } from "@/app/_ui/tab-nav";
import { requireActor } from "@/lib/auth/session";
import { findDraft } from "@/lib/editorial/draft-queries";
import { READINGS } from "@/lib/pairs/vocabulary";
import { findCaptureForReading } from "@/lib/statements/capture-queries";
import { keptDraft } from "../../../kept-draft";
import { one, type SearchParams } from "../../../query";
import { CaptureFacts } from "./capture-facts";
import { QuoteDesk } from "./quote-desk.client";
import { restoredQuotation } from "./restored-quotation";

export const metadata: Metadata = { title: "A stored copy" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function CapturePage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const found = await findCaptureForReading(id);
  if (!found) notFound();
  const { capture, source } = found;
  const offered = found.readings.filter(({ reading }, _, all) => all.length === 1 || reading !== "plain");
  const draft = keptDraft(await findDraft("quotation", id, actor));
  const restored = draft && (await restoredQuotation(id, draft));
  const asked = one((await searchParams).reading) ?? restored?.place.reading;
  const shown = offered.find(({ reading }) => reading === asked) ?? offered[0];

  return (
    <>
      <PageHeading
        title={source.title}
        language={source.language}
        above={<a href={`/desk/sources/${source.id}`}>The source and its copies</a>}
      />
      <CaptureFacts capture={capture} source={source} />
      {offered.length > 1 && shown && (
        <>
          <TabNav
            label="Readings of this transcript"
            items={offered.map(({ reading }) => ({
              href: `/desk/captures/${id}?reading=${reading}`,
              label: READINGS[reading].label,
              isCurrent: reading === shown.reading,
            }))}
          />
          <p className="mb-4 max-w-prose text-muted">
            This transcript prints corrections beside the words spoken. {READINGS[shown.reading].definition}
          </p>
        </>
      )}
      {shown ? (
        <QuoteDesk
          key={shown.reading}
          captureId={id}
          reading={shown.reading}
          text={shown.text}
          language={capture.language ?? source.language}
          label={source.title}
          quotations={shown.quotations.map(({ statementId, speaker, start, end }) => ({
            start,
            end,
            href: `/desk/statements/${statementId}`,
            label: `Quoted: a statement of ${speaker}`,
          }))}
          restored={restored && restored.place.reading === shown.reading ? restored : null}
        />
      ) : (
        <Empty title="There is no text in this copy">
          {capture.failure ?? "Nothing can be quoted from it."}
        </Empty>
      )}
    </>
  );
}
