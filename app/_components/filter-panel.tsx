import type { Listed } from "@/lib/editions/filter";
import type { Facets } from "@/lib/editions/list-queries";
import { FilterDates } from "./filter-dates";
import { FilterLinks } from "./filter-links";
import { namedFacets } from "./filter-names";

type Props = { filter: Listed; facets: Facets; path?: string };

/** All filters of the list at `path`; folded on a phone, beside the list where there is room. */
export function FilterPanel({ filter, facets, path = "/" }: Props) {
  const { relation, extent, speaker, topic } = namedFacets(facets);
  const list = { filter, path };

  return (
    <aside aria-label="Filters" data-print="hide">
      <details className="foldable rounded border border-rule bg-sheet px-4 py-2 lg:border-0 lg:bg-transparent lg:p-0">
        <summary className="min-h-6 font-semibold">Filter the pairs</summary>
        <h2 className="sr-only">Filters</h2>
        <div className="pb-3 lg:-mt-5 lg:pb-0">
          <FilterLinks name="extent" heading="How much changed" facets={extent} {...list} />
          <FilterLinks name="relation" heading="What the later statement does" facets={relation} {...list} />
          <FilterLinks name="speaker" heading="Speaker" facets={speaker} {...list} />
          <FilterLinks name="topic" heading="Topic" facets={topic} {...list} />
          <FilterDates {...list} />
        </div>
      </details>
    </aside>
  );
}
