import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Empty } from "@/app/_ui/empty";
import { PageHeading } from "@/app/_ui/page-heading";
import { Section } from "@/app/_ui/section";
import { requireActor } from "@/lib/auth/session";
import { findMonitor } from "@/lib/monitors/queries";
import { isRecordId, TrailLink } from "../../../_components/trail-link";
import { MonitorActions } from "../monitor-actions.client";
import { MonitorFacts } from "../monitor-facts";
import { RefreshWhileBusy } from "../refresh-while-busy.client";
import { DocumentEntry } from "./document-entry";

export const metadata: Metadata = { title: "A monitor" };

type Props = { params: Promise<{ id: string }> };

export default async function MonitorPage({ params }: Props) {
  await requireActor();
  const { id } = await params;
  const monitor = isRecordId(id) ? await findMonitor(id) : null;
  if (!monitor) notFound();
  const { name, status, documents, isBusy } = monitor;

  return (
    <div className="max-w-5xl">
      <PageHeading title={name} above={<a href="/desk/monitors">All monitors</a>} />
      <RefreshWhileBusy isBusy={isBusy} />
      <MonitorFacts monitor={monitor} />
      <MonitorActions id={id} name={name} status={status} />
      <p className="mt-3 text-sm">
        <TrailLink entity="monitor" id={id} />
      </p>
      <Section id="documents" heading="Documents it has seen">
        {documents.length === 0 ? (
          <Empty title="None yet">What the address lists stands here once it was read.</Empty>
        ) : (
          <ul aria-label="Documents" className="border-ink border-t">
            {documents.map((document) => (
              <DocumentEntry key={document.id} document={document} />
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
