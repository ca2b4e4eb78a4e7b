import { LocalMoment } from "@/app/_ui/local-moment.client";
import type { listMerges } from "@/lib/speakers/merge-queries";
import { UndoMerge } from "./undo-merge.client";

type Merge = Awaited<ReturnType<typeof listMerges>>["items"][number];

/** The merges a speaker was part of, with what is left to do after each, and the way back. */
export function MergeList({ merges }: { merges: readonly Merge[] }) {
  if (merges.length === 0) return null;
  return (
    <ul aria-label="Merges" className="mt-6 max-w-3xl border-rule border-t">
      {merges.map((merge) => (
        <li key={merge.id} className="border-rule border-b py-3">
          <div className="flex flex-wrap items-start justify-between gap-3">
            <p>
              <a href={`/desk/speakers/${merge.from.id}`}>{merge.from.name}</a> was merged into{" "}
              <a href={`/desk/speakers/${merge.into.id}`}>{merge.into.name}</a>
              <span className="block text-muted text-sm">
                {merge.mergedBy}, <LocalMoment at={merge.mergedAt.toISOString()} />, {moved(merge.moved)}
                {merge.undoneAt && " Taken back."}
              </span>
            </p>
            {!merge.undoneAt && (
              <UndoMerge mergeId={merge.id} from={merge.from.name} into={merge.into.name} />
            )}
          </div>
          <ToUpdate merge={merge} />
        </li>
      ))}
    </ul>
  );
}

function ToUpdate({ merge: { toUpdate, from } }: { merge: Merge }) {
  if (toUpdate.count === 0) return null;
  return (
    <div className="mt-2 text-sm">
      <p className="font-medium">
        {toUpdate.count === 1
          ? "1 published pair still names"
          : `${toUpdate.count} published pairs still name`}{" "}
        {from.name}. Readers see the new name once each is updated:
      </p>
      <ul className="list-disc ps-5">
        {toUpdate.pairs.map(({ id, headline }) => (
          <li key={id}>
            <a href={`/desk/pairs/${id}`}>{headline}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function moved({ statements, spokenFor, offices }: Merge["moved"]): string {
  return `moved ${statements + spokenFor} statements and ${offices} offices.`;
}
