import type { PairFilter } from "@/lib/editions/filter";
import type { Facets } from "@/lib/editions/list-queries";
import { FilterDates } from "./filter-dates";
import { FilterLinks } from "./filter-links";
import { namedFacets } from "./filter-names";

type Props = { filter: PairFilter; facets: Facets };

/** All filters; folded on a phone, beside the list where there is room. */
export function FilterPanel({ filter, facets }: Props) {
  const { relation, extent, speaker, topic } = namedFacets(facets);

  return (
    <aside aria-label="Filters" data-print="hide">
      <details className="foldable rounded border border-rule bg-sheet px-4 py-2 lg:border-0 lg:bg-transparent lg:p-0">
        <summary className="min-h-6 font-semibold">Filter the pairs</summary>
        <h2 className="sr-only">Filters</h2>
        <div className="pb-3 lg:-mt-5 lg:pb-0">
          <FilterLinks name="extent" heading="How much changed" facets={extent} filter={filter} />
          <FilterLinks
            name="relation"
            heading="What the later statement does"
            facets={relation}
            filter={filter}
          />
          <FilterLinks name="speaker" heading="Speaker" facets={speaker} filter={filter} />
          <FilterLinks name="topic" heading="Topic" facets={topic} filter={filter} />
          <FilterDates filter={filter} />
        </div>
      </details>
    </aside>
  );
}
