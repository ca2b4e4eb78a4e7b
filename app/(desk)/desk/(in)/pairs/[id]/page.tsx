import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PageHeading } from "@/app/_ui/page-heading";
import { TabNav } from "@/app/_ui/tab-nav";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { findPairForEditing, type PairForEditing } from "@/lib/pairs/editing-queries";
import { HistoryView } from "./history/history-view";
import { PairState } from "./pair-state";
import { ReviewView } from "./review/review-view";
import { WriteView } from "./write/write-view";

export const metadata: Metadata = { title: "Pair" };

const VIEWS = ["write", "review", "history"] as const;
type View = (typeof VIEWS)[number];
const NAMES: Record<View, string> = { write: "Write", review: "Review and publish", history: "History" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PairPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const pair = z.uuid().safeParse(id).success ? await findPairForEditing(id, actor) : null;
  if (!pair) notFound();
  const { view: wanted } = await searchParams;
  const view = VIEWS.find((each) => each === wanted) ?? firstView(pair, actor);

  return (
    <>
      <PageHeading title={pair.name} language={pair.fields.language} above={<PairState pair={pair} />} />
      <TabNav
        label="Views of this pair"
        items={VIEWS.map((each) => ({
          href: `/desk/pairs/${id}?view=${each}`,
          label: NAMES[each],
          isCurrent: each === view,
        }))}
      />
      {view === "write" && <WriteView pair={pair} actor={actor} />}
      {view === "review" && <ReviewView pair={pair} actor={actor} />}
      {view === "history" && <HistoryView pair={pair} />}
    </>
  );
}

/** Whoever is waited for to decide comes to the review; all others come to write. */
function firstView(pair: PairForEditing, actor: Actor): View {
  const isDue = pair.status === "in_review" || pair.status === "approved";
  return isDue && may(actor, "approve") && pair.author.id !== actor.id ? "review" : "write";
}
