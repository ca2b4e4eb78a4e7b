import type { Metadata } from "next";
import { Empty } from "@/app/_ui/empty";
import { PageHeading } from "@/app/_ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { listEventActors, listEventNames, listEvents } from "@/lib/editorial/queries";
import { nameRecords } from "@/lib/pairs/record-name-queries";
import { Paging } from "../../_components/paging";
import { addressWith, one, type SearchParams } from "../../query";
import { EventLine } from "./event-line";
import { kindWords } from "./event-words";
import { eventFilter, readTrailQuery } from "./filter";
import { TrailFilter } from "./trail-filter";

export const metadata: Metadata = { title: "Trail" };

type Props = { searchParams: Promise<SearchParams> };

export default async function TrailPage({ searchParams }: Props) {
  await requireActor();
  const params = await searchParams;
  const query = readTrailQuery(params);
  const after = one(params.after);
  const place = after && /^\d{1,9}$/.test(after) ? Number(after) : undefined;
  const [{ items, next }, names, people] = await Promise.all([
    listEvents({ ...eventFilter(query), after: place }),
    listEventNames(),
    listEventActors(),
  ]);
  const records = await nameRecords(query.id && query.entity ? [...items, recordOf(query)] : items);
  const record = query.id && records.get(`${query.entity} ${query.id}`);

  return (
    <>
      <PageHeading
        title={query.id ? `Trail of one ${kindWords(query.entity ?? "record")}` : "Trail"}
        above={query.id && <a href="/desk/trail">The whole trail</a>}
      >
        {record ?? "Everything that was written at this desk. Nothing here can be changed or taken away."}
      </PageHeading>
      <details className="foldable">
        <summary className="min-h-6 font-medium">Narrow the trail</summary>
        <TrailFilter query={query} names={names} people={people} />
      </details>
      <p className="mt-4 flex flex-wrap gap-x-5 text-sm">
        <a href={addressWith("/desk/trail/export", { ...query, format: "jsonl" })}>Export as JSON Lines</a>
        <a href={addressWith("/desk/trail/export", { ...query, format: "csv" })}>Export as CSV</a>
      </p>
      {items.length === 0 ? (
        <div className="mt-5">
          <Empty title="No line fits">
            Nothing was written that fits all you chose. <a href="/desk/trail">Show the whole trail</a>
          </Empty>
        </div>
      ) : (
        <ol aria-label="Lines of the trail, the newest first" className="mt-4 border-rule border-t">
          {items.map((event) => (
            <EventLine
              key={event.number}
              event={event}
              name={records.get(`${event.entity} ${event.entityId}`)}
              isOfOne={query.id !== undefined}
            />
          ))}
        </ol>
      )}
      <Paging
        path="/desk/trail"
        query={query}
        after={after}
        next={next}
        first="Back to the newest"
        more="Lines before these"
      />
    </>
  );
}

function recordOf({ entity = "", id = "" }: { entity?: string; id?: string }) {
  return { entity, entityId: id };
}
