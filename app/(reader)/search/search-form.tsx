/** The question stands in the address, so a search can be kept and passed on. */
export function SearchForm({ words }: { words: string }) {
  return (
    <form action="/search" className="flex max-w-2xl flex-wrap gap-2" data-print="hide">
      <label className="w-full font-semibold" htmlFor="words">
        Words to look for
      </label>
      <input
        className="min-h-11 min-w-0 grow rounded border border-edge bg-sheet px-3"
        defaultValue={words}
        id="words"
        name="q"
        type="search"
      />
      <button className="min-h-11 rounded border border-ink bg-ink px-5 text-paper" type="submit">
        Search
      </button>
    </form>
  );
}
