import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { containing } from "@/lib/platform/containing";
import { db, type Prisma } from "@/lib/platform/db";
import type { Status } from "@/lib/platform/generated/enums";
import { nameOf, passagesOf, WITH_NAME } from "./named";
import { QUEUE_VIEWS, type QueueView, whereInView } from "./queue-views";

type Person = { id: string; name: string };

export type QueueItem = {
  id: string;
  slug: string;
  /** The headline, or the beginning of the two passages. */
  name: string;
  headline: string | null;
  passages: { earlier: string; later: string };
  /** Whose words they are, and who said them for somebody; each once. */
  speakers: string[];
  language: string;
  status: Status;
  hasEdition: boolean;
  author: Person;
  assignee: Person | null;
  updatedAt: Date;
  openComments: number;
};

export type QueuePage = {
  items: QueueItem[];
  /** What `after` has to be for the page that follows, null at the end. */
  next: string | null;
  counts: Record<QueueView, number>;
};

type Asked = { view: QueueView; actor: Actor; search?: string; after?: string };

const PAGE = 30;
const LONGEST_SEARCH = 200;

const said = {
  select: { quote: true, speaker: { select: { name: true } }, spokenBy: { select: { name: true } } },
} as const;

const select = {
  ...WITH_NAME,
  earlier: said,
  later: said,
  id: true,
  slug: true,
  language: true,
  status: true,
  updatedAt: true,
  lastAuthor: { select: { id: true, name: true } },
  assignee: { select: { id: true, name: true } },
  _count: { select: { editions: true, comments: { where: { resolvedAt: null } } } },
} as const satisfies Prisma.PairSelect;

/**
 * A page of the pairs that stand in a view, what was touched last first, with how many stand in each view.
 * `search` looks into headlines, addresses, quotations and the names of speakers.
 */
export async function listQueue({ view, actor, search, after }: Asked): Promise<QueuePage> {
  const sentBack = await listSentBack(actor);
  const where = { AND: [whereInView(view, actor, sentBack), searched(search), olderThan(after)] };
  const rows = await db().pair.findMany({
    where,
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: PAGE + 1,
    select,
  });
  const items = rows.slice(0, PAGE);
  const last = items.at(-1);
  const next = rows.length > PAGE && last ? `${last.updatedAt.toISOString()}~${last.id}` : null;
  return { items: items.map(toItem), next, counts: await countViews(actor, sentBack) };
}

function toItem(row: Prisma.PairGetPayload<{ select: typeof select }>): QueueItem {
  const { id, slug, language, status, headline, updatedAt, lastAuthor: author, assignee, _count } = row;
  return {
    ...{ id, slug, language, status, headline, updatedAt, author, assignee },
    name: nameOf(row),
    passages: passagesOf(row),
    speakers: speakersOf(row),
    hasEdition: _count.editions > 0,
    openComments: _count.comments,
  };
}

function speakersOf({ earlier, later }: Prisma.PairGetPayload<{ select: typeof select }>): string[] {
  const names = [earlier, later].flatMap(({ speaker, spokenBy }) => [speaker.name, spokenBy?.name]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

async function countViews(actor: Actor, sentBack: readonly string[]): Promise<Record<QueueView, number>> {
  const counts = QUEUE_VIEWS.map(async (view) => {
    const count = await db().pair.count({ where: whereInView(view, actor, sentBack) });
    return [view, count] as const;
  });
  return Object.fromEntries(await Promise.all(counts)) as Record<QueueView, number>;
}

/** The actor's own drafts whose last review sent them back. */
async function listSentBack(actor: Actor): Promise<string[]> {
  const rows = await db().pair.findMany({
    where: { status: "draft", lastAuthorId: actor.id, reviews: { some: { decision: "sent_back" } } },
    select: { id: true, reviews: { orderBy: { createdAt: "desc" }, take: 1, select: { decision: true } } },
  });
  return rows.filter(({ reviews }) => reviews[0]?.decision === "sent_back").map(({ id }) => id);
}

function searched(search = ""): Prisma.PairWhereInput {
  const words = search.trim().slice(0, LONGEST_SEARCH);
  if (!words) return {};
  const found = containing(words);
  const said = { OR: [{ quote: found }, { speaker: { name: found } }, { spokenBy: { name: found } }] };
  return { OR: [{ headline: found }, { slug: found }, { earlier: said }, { later: said }] };
}

/** What stands below a place in the list; a place that cannot be read is its beginning. */
function olderThan(after = ""): Prisma.PairWhereInput {
  const [moment = "", id = ""] = after.split("~");
  const updatedAt = new Date(moment);
  if (Number.isNaN(updatedAt.getTime())) return {};
  return { OR: [{ updatedAt: { lt: updatedAt } }, { updatedAt, id: { lt: id } }] };
}
