import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Empty } from "@/app/_ui/empty";
import { PageHeading } from "@/app/_ui/page-heading";
import type { Actor } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { findDraft } from "@/lib/editorial/draft-queries";
import { findCaptureForReading } from "@/lib/statements/capture-queries";
import { isRecordId } from "../../../_components/trail-link";
import { keptDraft } from "../../../kept-draft";
import { one, type SearchParams } from "../../../query";
import { BegunBefore } from "./begun-before";
import { CaptureFacts } from "./capture-facts";
import { leadQuotation } from "./lead-quotation";
import { QuoteDesk } from "./quote-desk.client";
import { ReadingNav } from "./reading-nav";
import { restoredQuotation } from "./restored-quotation";
import type { Begun } from "./schema";

export const metadata: Metadata = { title: "A stored copy" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function CapturePage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const found = isRecordId(id) ? await findCaptureForReading(id) : null;
  if (!found) notFound();
  const { capture, source } = found;
  const { reading, lead: leadId } = await searchParams;
  const { restored, lead, begun } = await begunIn(id, one(leadId), actor);
  const asked = one(reading) ?? begun?.place.reading;
  const { offered, shown } = chosenReading(found.readings, asked);

  return (
    <>
      <PageHeading
        title={source.title}
        language={source.language}
        above={<a href={`/desk/sources/${source.id}`}>The source and its copies</a>}
      />
      <CaptureFacts capture={capture} source={source} />
      {restored && lead && <BegunBefore begun={restored} lead={lead} />}
      {shown && <ReadingNav captureId={id} offered={offered} shown={shown.reading} />}
      {shown ? (
        <QuoteDesk
          key={shown.reading}
          captureId={id}
          reading={shown.reading}
          text={shown.text}
          language={capture.language ?? source.language}
          label={source.title}
          quotations={quotationsOf(shown)}
          restored={inReading(begun, shown.reading)}
        />
      ) : (
        <Empty title="There is no text in this copy">
          {capture.failure ?? "Nothing can be quoted from it."}
        </Empty>
      )}
    </>
  );
}

/** What was begun in this copy and left, which comes first, and what a lead begins. */
async function begunIn(captureId: string, leadId: string | undefined, actor: Actor) {
  const draft = keptDraft(await findDraft("quotation", captureId, actor));
  const restored = draft && (await restoredQuotation(captureId, draft));
  const lead = await leadQuotation(captureId, leadId);
  return { restored, lead, begun: restored ?? lead };
}

function inReading(begun: Begun | null, reading: Begun["place"]["reading"]): Begun | null {
  return begun?.place.reading === reading ? begun : null;
}

type Readings = NonNullable<Awaited<ReturnType<typeof findCaptureForReading>>>["readings"];

/** A transcript that prints its corrections is quoted as spoken or as corrected, not with its marks. */
function chosenReading(readings: Readings, asked: string | undefined) {
  const offered = readings.filter(({ reading }) => readings.length === 1 || reading !== "plain");
  return { offered, shown: offered.find(({ reading }) => reading === asked) ?? offered[0] };
}

function quotationsOf({ quotations }: Readings[number]) {
  return quotations.map(({ statementId, speaker, start, end }) => ({
    start,
    end,
    href: `/desk/statements/${statementId}`,
    label: `Quoted: a statement of ${speaker}`,
  }));
}
