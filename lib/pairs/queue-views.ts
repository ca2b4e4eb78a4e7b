import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { Prisma } from "@/lib/platform/db";

/** The views of the queue in the order in which they are offered. */
export const QUEUE_VIEWS = [
  "waiting",
  "mine",
  "draft",
  "in_review",
  "approved",
  "published",
  "withdrawn",
  "idle",
  "all",
] as const;

export type QueueView = (typeof QUEUE_VIEWS)[number];

const DAY = 86_400_000;
/** A draft that nobody touched for so long is idle. */
const IDLE_DAYS = 7;

/** Which pairs stand in a view; `sentBack` are those of the actor's drafts that a reviewer sent back. */
export function whereInView(
  view: QueueView,
  actor: Actor,
  sentBack: readonly string[],
): Prisma.PairWhereInput {
  if (view === "all") return {};
  if (view === "mine") return { lastAuthorId: actor.id };
  if (view === "idle") return { status: "draft", updatedAt: { lt: new Date(Date.now() - IDLE_DAYS * DAY) } };
  return view === "waiting" ? { OR: waitingFor(actor, sentBack) } : { status: view };
}

function waitingFor(actor: Actor, sentBack: readonly string[]): Prisma.PairWhereInput[] {
  const toDecide: Prisma.PairWhereInput[] = may(actor, "approve")
    ? [{ status: { in: ["in_review", "approved"] }, lastAuthorId: { not: actor.id } }]
    : [];
  const commented = { some: { resolvedAt: null, authorId: { not: actor.id } } };
  const unfinished: Prisma.EnumStatusFilter = { in: ["draft", "in_review", "approved"] };
  return [
    ...toDecide,
    { id: { in: [...sentBack] } },
    { lastAuthorId: actor.id, comments: commented },
    { assigneeId: actor.id, status: unfinished },
  ];
}
