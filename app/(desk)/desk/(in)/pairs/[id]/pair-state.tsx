import { LocalMoment } from "@/app/_ui/local-moment.client";
import type { PairForEditing } from "@/lib/pairs/editing-queries";
import type { Status } from "@/lib/platform/generated/enums";

type Props = { pair: PairForEditing };

const STATES: Record<Status, string> = {
  draft: "Draft",
  in_review: "In review",
  approved: "Approved",
  published: "Published",
  withdrawn: "Withdrawn",
};

/** Where a pair stands, who wrote last and what readers see of it. */
export function PairState({ pair: { status, author, updatedAt, editions, shown, assignee, fields } }: Props) {
  const last = editions[0];
  return (
    <>
      <strong className="font-semibold text-ink">{STATES[status]}</strong>
      {" · last written by "}
      {author.name}, <LocalMoment at={updatedAt.toISOString()} />
      {assignee && ` · assigned to ${assignee.name}`}
      {last && (
        <>
          {" · "}
          <a href={`/pairs/${fields.slug}`}>
            {shown ? `readers see edition ${last.number}` : `withdrawn in edition ${last.number}`}
          </a>
        </>
      )}
    </>
  );
}
