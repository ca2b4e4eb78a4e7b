import type { Listed } from "@/lib/editions/filter";

type Props = { filter: Listed; path: string };

const INPUT = "min-h-9 w-full rounded border border-edge bg-sheet px-2 text-sm";
const KEPT = ["q", "relation", "extent", "speaker", "topic", "sort"] as const;

/** The days between which the later statement was made; a plain form, because days cannot be listed as links. */
export function FilterDates({ filter, path }: Props) {
  return (
    <form action={path} className="mt-5">
      <fieldset>
        <legend className="font-semibold text-sm">Later statement made</legend>
        {KEPT.map(
          (name) => filter[name] && <input key={name} type="hidden" name={name} value={filter[name]} />,
        )}
        <div className="mt-1 grid grid-cols-2 gap-2 lg:grid-cols-1">
          <label className="text-sm">
            From
            <input type="date" name="from" defaultValue={filter.from} className={INPUT} />
          </label>
          <label className="text-sm">
            Until
            <input type="date" name="until" defaultValue={filter.until} className={INPUT} />
          </label>
        </div>
        <button type="submit" className="mt-2 min-h-9 rounded border border-edge bg-sheet px-3 text-sm">
          Show these dates
        </button>
      </fieldset>
    </form>
  );
}
