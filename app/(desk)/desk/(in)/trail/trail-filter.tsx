import { buttonLook } from "@/app/_ui/button-look";
import { SHORT_LINE } from "@/app/_ui/field-styles";
import { Select } from "@/app/_ui/select.client";
import { actionWords, kindWords } from "./event-words";
import type { TrailQuery } from "./filter";

type Props = {
  query: TrailQuery;
  names: { actions: string[]; entities: string[] };
  people: { id: string; name: string }[];
};

/** Narrows the trail; what is chosen stands in the address, and no script is needed. */
export function TrailFilter({ query, names, people }: Props) {
  return (
    <form
      action="/desk/trail"
      aria-label="Narrow the trail"
      className="mt-2 flex flex-wrap items-end gap-3 lg:mt-0"
    >
      {query.id ? (
        <>
          <input type="hidden" name="entity" value={query.entity} />
          <input type="hidden" name="id" value={query.id} />
        </>
      ) : (
        <Select
          name="entity"
          label="Kind of record"
          emptyLabel="Any"
          defaultValue={query.entity}
          options={names.entities.map((value) => ({ value, label: kindWords(value) }))}
        />
      )}
      <Select
        name="action"
        label="What was done"
        emptyLabel="Anything"
        defaultValue={query.action}
        options={names.actions.map((value) => ({ value, label: actionWords(value) }))}
      />
      <Select
        name="person"
        label="Who"
        emptyLabel="Anybody"
        defaultValue={query.person}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Day name="from" label="From" day={query.from} />
      <Day name="until" label="Until" day={query.until} />
      <button type="submit" className={buttonLook("plain")}>
        Show
      </button>
    </form>
  );
}

function Day({ name, label, day }: { name: string; label: string; day: string | undefined }) {
  return (
    <label className="font-semibold">
      {label}
      <input type="date" name={name} defaultValue={day} className={`${SHORT_LINE} mt-1 block font-normal`} />
    </label>
  );
}
