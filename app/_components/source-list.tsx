import type { CitationContent } from "@/lib/editions/schema";
import { SourceEntry } from "./source-entry";

type Props = { citations: CitationContent[]; level?: 3 | 4 };

/** Where a statement's words stand, source by source. `level` is that of each source's heading. */
export function SourceList({ citations, level = 4 }: Props) {
  return (
    <ol className="grid gap-4">
      {citations.map((citation) => (
        <li key={`${citation.source.id} ${citation.check.reading}`}>
          <SourceEntry citation={citation} level={level} />
        </li>
      ))}
    </ol>
  );
}
