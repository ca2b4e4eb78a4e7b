"use client";
import { Button } from "@/app/_ui/button.client";
import { DateField } from "@/app/_ui/date-field.client";
import { TextField } from "@/app/_ui/text-field.client";
import type { KnownDate } from "@/app/_ui/typed-date";
import type { OfficeFields } from "./schema";

type Props = { offices: readonly OfficeFields[]; onChange: (offices: OfficeFields[]) => void };

/** The posts a speaker held, each with its first and last day as far as they are known. */
export function OfficesField({ offices, onChange }: Props) {
  const add = () =>
    onChange([...offices, { row: crypto.randomUUID(), title: "", fromDay: null, untilDay: null }]);

  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">Offices</legend>
      <p className="mb-2 max-w-prose text-muted text-sm">
        A statement shows the office held on its day. Leave a day empty where it is not known, and the last
        one also while the office is held.
      </p>
      <div className="grid gap-3">
        {offices.map((office, place) => (
          <OfficeRow
            key={office.id ?? office.row}
            office={office}
            place={place}
            onChange={(changed) => onChange(offices.with(place, changed))}
            onRemove={() => onChange(offices.toSpliced(place, 1))}
          />
        ))}
      </div>
      <div className="mt-3">
        <Button size="small" onPress={add}>
          Add an office
        </Button>
      </div>
    </fieldset>
  );
}

type RowProps = {
  office: OfficeFields;
  place: number;
  onChange: (office: OfficeFields) => void;
  onRemove: () => void;
};

function OfficeRow({ office, place, onChange, onRemove }: RowProps) {
  const name = `offices.${place}`;
  return (
    <fieldset className="grid gap-3 rounded border border-rule bg-sheet p-3">
      <legend className="sr-only">Office {place + 1}</legend>
      <div className="flex items-end gap-3">
        <div className="grow">
          <TextField
            name={`${name}.title`}
            label="Office"
            value={office.title}
            onChange={(title) => onChange({ ...office, title })}
          />
        </div>
        <Button size="small" onPress={onRemove} aria-label={`Remove the office ${office.title || place + 1}`}>
          Remove
        </Button>
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <DateField
          name={`${name}.fromDay`}
          label="First day"
          wholeDay
          value={toDate(office.fromDay)}
          onChange={(date) => onChange({ ...office, fromDay: toText(date) })}
        />
        <DateField
          name={`${name}.untilDay`}
          label="Last day"
          wholeDay
          value={toDate(office.untilDay)}
          onChange={(date) => onChange({ ...office, untilDay: toText(date) })}
        />
      </div>
    </fieldset>
  );
}

const LENGTHS = { year: 4, month: 7, day: 10 } as const;

/** A day that is not whole yet is kept as far as it is typed; saving refuses it in words. */
function toText(date: KnownDate | null): string | null {
  return date === null ? null : date.on.slice(0, LENGTHS[date.precision]);
}

function toDate(text: string | null): KnownDate | null {
  if (!text) return null;
  if (text.length === LENGTHS.day) return { on: text, precision: "day" };
  return text.length === LENGTHS.month
    ? { on: `${text}-01`, precision: "month" }
    : { on: `${text}-01-01`, precision: "year" };
}
