import { LocalMoment } from "@/app/_ui/local-moment.client";
import type { QueueItem } from "@/lib/pairs/queue-queries";
import { StatusSign } from "../_components/status-sign";

/** A pair in the queue: what it is, where it stands, and whose it is. */
export function QueueEntry({ item }: { item: QueueItem }) {
  const { id, status, hasEdition, speakers, author, assignee, openComments, updatedAt } = item;

  return (
    <li className="grid gap-x-6 gap-y-1 border-rule border-b py-3 lg:grid-cols-[1fr_14rem]">
      <div className="min-w-0">
        <a href={`/desk/pairs/${id}`} className="font-medium text-ink text-lg leading-snug hover:text-link">
          <Name item={item} />
        </a>
        <p className="text-muted text-sm">{speakers.join(", ")}</p>
      </div>
      <div className="text-sm lg:text-end">
        <StatusSign status={status} hasEdition={hasEdition} />
        <p className="text-muted">
          {author.name}, <LocalMoment at={updatedAt.toISOString()} />
        </p>
        {assignee && <p>Given to {assignee.name}</p>}
        {openComments > 0 && (
          <p className="font-medium">
            {openComments === 1 ? "1 open comment" : `${openComments} open comments`}
          </p>
        )}
      </div>
    </li>
  );
}

/** The headline, or the two passages as long as there is none. */
function Name({ item: { headline, passages, language } }: { item: QueueItem }) {
  if (headline) return headline;
  return (
    <span lang={language} className="font-normal font-serif">
      “{shorten(passages.earlier)}” <span aria-hidden="true">→</span>
      <span className="sr-only">, later</span> “{shorten(passages.later)}”
    </span>
  );
}

const LONGEST = 140;

function shorten(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words;
}
