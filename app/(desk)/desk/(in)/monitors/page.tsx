import type { Metadata } from "next";
import { Empty } from "@/app/_ui/empty";
import { PageHeading } from "@/app/_ui/page-heading";
import { Section } from "@/app/_ui/section";
import { requireActor } from "@/lib/auth/session";
import { listMonitors } from "@/lib/monitors/queries";
import { MonitorEntry } from "./monitor-entry";
import { MonitorForm } from "./monitor-form.client";
import { RefreshWhileBusy } from "./refresh-while-busy.client";

export const metadata: Metadata = { title: "Monitors" };

export default async function MonitorsPage() {
  await requireActor();
  const monitors = await listMonitors();

  return (
    <div className="max-w-5xl">
      <PageHeading title="Monitors">
        Feeds and sitemaps that are read again and again. What is new there is captured where somebody speaks
        in it who is recorded here, and words that may repeat or contradict a statement wait among the{" "}
        <a href="/desk/leads">leads</a>. Nothing is published by itself.
      </PageHeading>
      <RefreshWhileBusy isBusy={monitors.some(({ isBusy }) => isBusy)} />
      <Section id="monitors" heading="What is watched">
        {monitors.length === 0 && (
          <Empty title="Nothing is watched yet">
            Add the address of a feed or a sitemap below: of a press office, a parliament, an account.
          </Empty>
        )}
        <ul aria-label="Monitors">
          {monitors.map((monitor) => (
            <MonitorEntry key={monitor.id} monitor={monitor} />
          ))}
        </ul>
      </Section>
      <Section id="add" heading="Add a monitor">
        <MonitorForm />
      </Section>
    </div>
  );
}
