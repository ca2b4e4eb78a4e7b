import type { Metadata } from "next";
import { ButtonLink } from "@/app/_ui/button-link";
import { TabNav } from "@/app/_ui/tab-nav";
import { requireActor } from "@/lib/auth/session";
import { listDrafts } from "@/lib/editorial/draft-queries";
import { listQueue } from "@/lib/pairs/queue-queries";
import { listUnhandledChecks } from "@/lib/sources/check-queries";
import { hasStatements } from "@/lib/statements/search-queries";
import { HeadingRow } from "../_components/heading-row";
import { SearchForm } from "../_components/search-form";
import { addressWith, one, type SearchParams } from "../query";
import { ChangedSources } from "./changed-sources";
import { DraftList } from "./draft-list";
import { FirstSteps } from "./first-steps";
import { QueueList } from "./queue-list";
import { isOfPairs, VIEWS, viewNamed } from "./queue-names";

export const metadata: Metadata = { title: "Queue" };

type Props = { searchParams: Promise<SearchParams> };

export default async function QueuePage({ searchParams }: Props) {
  const actor = await requireActor();
  const { view: named, q, after: place } = await searchParams;
  const [view, search, after] = [viewNamed(one(named)), one(q), one(place)];
  const [queue, drafts, checks, isStarted] = await Promise.all([
    listQueue({ view: isOfPairs(view) ? view : "mine", actor, search, after }),
    listDrafts(actor),
    listUnhandledChecks(),
    hasStatements(),
  ]);
  const counts = { ...queue.counts, unsaved: drafts.length, sources: checks.length };
  const tabs = VIEWS.map((each) => ({
    href: addressWith("/desk", { view: each.view, q: search }),
    label: each.label,
    count: counts[each.view],
    isCurrent: each.view === view,
  }));

  return (
    <>
      <HeadingRow
        title="Queue"
        action={
          <ButtonLink href="/desk/pairs/new" variant="primary">
            Write a pair
          </ButtonLink>
        }
      />
      {!isStarted && <FirstSteps />}
      <TabNav label="Views of the queue" items={tabs} />
      {view === "unsaved" && <DraftList drafts={drafts} />}
      {view === "sources" && <ChangedSources checks={checks} />}
      {isOfPairs(view) && (
        <>
          <SearchForm
            action="/desk"
            label="Find pairs"
            words={search}
            keep={{ view }}
            placeholder="Headline, words or speaker"
          />
          <QueueList view={view} queue={queue} search={search} after={after} />
        </>
      )}
    </>
  );
}
