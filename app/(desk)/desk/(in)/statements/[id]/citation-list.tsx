import { Empty } from "@/app/_ui/empty";
import type { findStatementForEditing } from "@/lib/statements/queries";
import { CitationEntry } from "./citation-entry";

export type Citation = NonNullable<Awaited<ReturnType<typeof findStatementForEditing>>>["citations"][number];
type Props = { statementId: string; citations: readonly Citation[]; language: string };

/** Where the words stand, in the order in which readers see it, with what each check found. */
export function CitationList({ statementId, citations, language }: Props) {
  if (citations.length === 0) {
    return <Empty title="No source yet">Without one it cannot be published.</Empty>;
  }
  const ids = citations.map(({ id }) => id);
  return (
    <ol aria-label="Sources" className="border-rule border-t">
      {citations.map((citation, place) => (
        <CitationEntry
          key={citation.id}
          statementId={statementId}
          citation={citation}
          language={language}
          earlierOrder={place > 0 ? swapped(ids, place - 1) : null}
        />
      ))}
    </ol>
  );
}

function swapped(ids: readonly string[], place: number): string {
  const [one = "", other = ""] = ids.slice(place, place + 2);
  return [...ids.slice(0, place), other, one, ...ids.slice(place + 2)].join(" ");
}
