import { Empty } from "@/app/_ui/empty";
import type { QueuePage } from "@/lib/pairs/queue-queries";
import { Paging } from "../_components/paging";
import { QueueEntry } from "./queue-entry";
import { VIEWS, type View } from "./queue-names";

type Props = { view: View; queue: QueuePage; search: string | undefined; after: string | undefined };

export function QueueList({ view, queue: { items, next }, search, after }: Props) {
  if (items.length === 0) return <Nothing view={view} search={search} />;
  return (
    <>
      <ul aria-label="Pairs" className="mt-5 border-rule border-t">
        {items.map((item) => (
          <QueueEntry key={item.id} item={item} />
        ))}
      </ul>
      <Paging
        path="/desk"
        query={{ view, q: search }}
        after={after}
        next={next}
        first="Back to the newest"
        more="Pairs touched before these"
      />
    </>
  );
}

function Nothing({ view, search }: Pick<Props, "view" | "search">) {
  const named = VIEWS.find((each) => each.view === view);
  return (
    <div className="mt-5">
      {search ? (
        <Empty title={`No pair in this view has “${search}”`}>
          <a href={`/desk?view=all&q=${encodeURIComponent(search)}`}>Look in all pairs</a>
        </Empty>
      ) : (
        <Empty title={named?.empty.title ?? "Nothing is here"}>
          {named?.empty.next} {view === "waiting" && <a href="/desk?view=mine">See what you have written</a>}
        </Empty>
      )}
    </div>
  );
}
