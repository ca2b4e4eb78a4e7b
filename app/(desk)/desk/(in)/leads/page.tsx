import type { Metadata } from "next";
import { Empty } from "@/app/_ui/empty";
import { PageHeading } from "@/app/_ui/page-heading";
import { TabNav } from "@/app/_ui/tab-nav";
import { requireActor } from "@/lib/auth/session";
import { countLeads, findSettledLead, listLeads } from "@/lib/monitors/lead-queries";
import { Paging } from "../../_components/paging";
import { isRecordId } from "../../_components/trail-link";
import { addressWith, one, type SearchParams } from "../../query";
import { LeadEntry } from "./lead-entry";
import { SettledNotice } from "./settled-notice.client";

export const metadata: Metadata = { title: "Leads" };

const PATH = "/desk/leads";

type Props = { searchParams: Promise<SearchParams> };

export default async function LeadsPage({ searchParams }: Props) {
  await requireActor();
  const params = await searchParams;
  const isWaiting = one(params.view) !== "settled";
  const view = isWaiting ? undefined : "settled";
  const [after, dismissed] = [idIn(params.after), idIn(params.dismissed)];
  const [{ items, next }, counts, settled] = await Promise.all([
    listLeads({ isWaiting, after }),
    countLeads(),
    dismissed ? findSettledLead(dismissed) : null,
  ]);
  const tabs = [
    { href: PATH, label: "Waiting", count: counts.waiting, isCurrent: isWaiting },
    {
      href: addressWith(PATH, { view: "settled" }),
      label: "Settled",
      count: counts.settled,
      isCurrent: !isWaiting,
    },
  ];

  return (
    <>
      <PageHeading title="Leads">
        Words in what the <a href="/desk/monitors">monitors</a> captured that may repeat a recorded statement
        or disagree with it. Each is a suggestion: take it to make a statement of it, or dismiss it.
      </PageHeading>
      <TabNav label="Leads by state" items={tabs} />
      {settled && <SettledNotice lead={settled} />}
      {items.length === 0 ? (
        <Nothing isWaiting={isWaiting} />
      ) : (
        <ul aria-label="Leads" className="border-ink border-t">
          {items.map((lead) => (
            <LeadEntry key={lead.id} lead={lead} />
          ))}
        </ul>
      )}
      <Paging
        path={PATH}
        query={{ view }}
        after={after}
        next={next}
        first="Back to the first"
        more="More leads"
      />
    </>
  );
}

function idIn(value: SearchParams[string]): string | undefined {
  const id = one(value);
  return id && isRecordId(id) ? id : undefined;
}

function Nothing({ isWaiting }: { isWaiting: boolean }) {
  if (!isWaiting) return <Empty title="No lead was taken or dismissed yet" />;
  return (
    <Empty title="No lead waits">
      When a monitor captures words that may repeat a statement or contradict one, they wait here.{" "}
      <a href="/desk/monitors">See what is watched</a>.
    </Empty>
  );
}
