import { SearchField } from "@/app/_components/search-field.client";
import { asListed, type Search } from "@/lib/search/schema";

/** The question stands in the address, so a search can be kept and passed on. Other words keep the filters. */
export function SearchForm({ search }: { search: Search }) {
  const { q, after: _, ...kept } = asListed(search);

  return (
    <form action="/search" className="flex max-w-2xl flex-wrap gap-2" data-print="hide">
      <label className="w-full font-semibold" htmlFor="words">
        Words to look for
      </label>
      <SearchField className="min-h-11 rounded border border-edge bg-sheet px-3" id="words" words={q} />
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} name={name} type="hidden" value={value} />,
      )}
      <button className="min-h-11 rounded border border-ink bg-ink px-5 text-paper" type="submit">
        Search
      </button>
    </form>
  );
}
