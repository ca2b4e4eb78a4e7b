import { LocalMoment } from "@/app/_ui/local-moment.client";
import type { PairForEditing } from "@/lib/pairs/editing-queries";
import { StatusSign } from "../../../_components/status-sign";

type Props = { pair: PairForEditing };

/** Where a pair stands, who wrote last and what readers see of it. */
export function PairState({ pair: { status, author, updatedAt, editions, shown, assignee, fields } }: Props) {
  const last = editions[0];
  return (
    <>
      <StatusSign status={status} hasEdition={false} />
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
