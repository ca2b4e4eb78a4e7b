import { filterPath, type Listed } from "@/lib/editions/filter";
import type { Facets } from "@/lib/editions/list-queries";
import { chosenFilters } from "./filter-names";

type Props = { filter: Listed; facets: Facets; path?: string };

/** What the list is narrowed to, each with a link that takes it away. */
export function ChosenFilters({ filter, facets, path = "/" }: Props) {
  const chosen = chosenFilters(filter, facets);
  if (chosen.length === 0) return null;

  return (
    <ul aria-label="Chosen filters" data-print="hide" className="mb-4 flex flex-wrap gap-2 text-sm">
      {chosen.map(({ key, words }) => (
        <li key={key}>
          <a
            href={filterPath(path, { ...filter, after: undefined, [key]: undefined })}
            className="inline-block rounded border border-edge bg-sheet px-2 py-0.5 text-ink no-underline hover:underline"
          >
            {words} <span aria-hidden="true">×</span>
            <span className="sr-only">: clear this filter</span>
          </a>
        </li>
      ))}
      <li>
        <a href={filterPath(path, { q: filter.q, sort: filter.sort })} className="inline-block px-2 py-0.5">
          Clear all
        </a>
      </li>
    </ul>
  );
}
