import { type Search, Sort, searchPath } from "@/lib/search/schema";

const LABELS: Record<Sort, string> = {
  relevance: "Best match",
  newest: "Newest entry",
  said: "Date said",
};

/** The orders that results can be put in; the first page of each. */
export function SortLinks({ search }: { search: Search }) {
  return (
    <nav aria-label="Order" className="flex flex-wrap items-baseline gap-x-1 text-sm" data-print="hide">
      <span className="text-muted">Order:</span>
      {Sort.options.map((sort) => (
        <a
          aria-current={sort === search.sort ? "true" : undefined}
          className="rounded px-2 py-1 aria-[current]:bg-ink aria-[current]:text-paper aria-[current]:no-underline"
          href={searchPath({ ...search, sort, after: undefined })}
          key={sort}
        >
          {LABELS[sort]}
        </a>
      ))}
    </nav>
  );
}
