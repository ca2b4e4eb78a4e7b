import { filterPath, type Listed } from "@/lib/editions/filter";
import type { Facet } from "@/lib/editions/list-queries";

export type FilterKey = "relation" | "extent" | "speaker" | "topic";
type Props = { name: FilterKey; heading: string; facets: Facet[]; filter: Listed; path: string };

/** One filter as links with counts. The chosen value leads back to the list without it. */
export function FilterLinks({ heading, facets, ...list }: Props) {
  if (facets.length === 0) return null;

  return (
    <nav aria-label={heading} className="mt-5">
      <h3 className="font-semibold text-sm">{heading}</h3>
      <ul className="mt-1">
        {facets.map((facet) => (
          <li key={facet.key}>
            <FilterLink facet={facet} {...list} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

type LinkProps = { facet: Facet } & Pick<Props, "name" | "filter" | "path">;

function FilterLink({ facet: { key, label, count }, name, filter, path }: LinkProps) {
  const chosen = filter[name] === key;
  const target = filterPath(path, { ...filter, after: undefined, [name]: chosen ? undefined : key });

  return (
    <a
      href={target}
      aria-current={chosen ? "true" : undefined}
      className="flex min-h-7 items-baseline justify-between gap-3 rounded px-2 py-0.5 text-ink text-sm no-underline -mx-2 hover:bg-sheet hover:underline aria-[current]:bg-ink aria-[current]:text-paper"
    >
      <span>
        {label}
        {chosen && <span className="sr-only"> (chosen; clear)</span>}
      </span>
      <span className="tabular-nums opacity-80">
        {count}
        {chosen && <span aria-hidden="true"> ×</span>}
      </span>
    </a>
  );
}
