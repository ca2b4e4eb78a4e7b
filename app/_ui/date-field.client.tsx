"use client";
import { type ClipboardEvent, useRef, useState } from "react";
import { formatDay } from "@/lib/platform/dates";
import { FieldError } from "./field-error";
import { describedBy, fieldId } from "./field-id";
import { FieldDescription, type FieldProps, LabelText } from "./field-label";
import { SHORT_LINE } from "./field-styles";
import { useFieldError } from "./form-context.client";
import { boxesFor, boxesFromText, type DateBoxes, type KnownDate, readBoxes } from "./typed-date";
import { useEarlyChange } from "./use-early-change.client";

type Props = FieldProps & {
  value?: KnownDate | null;
  defaultValue?: KnownDate | null;
  /** Called with every date the boxes say, and with null when they are emptied. */
  onChange?: (date: KnownDate | null) => void;
  onBlur?: () => void;
  /** The name under which the precision is sent; the day itself goes under `name`. */
  precisionName?: string;
  /** Whether a whole day is asked for. */
  wholeDay?: boolean;
};

const BOXES = [
  { part: "day", label: "Day", width: "w-16" },
  { part: "month", label: "Month", width: "w-24" },
  { part: "year", label: "Year", width: "w-24" },
] as const;

/** A date as far as it is known: an empty day means only the month is known, an empty month only the year. */
export function DateField({ onBlur, precisionName, wholeDay, ...props }: Props) {
  const { name, label, isRequired } = props;
  const { shown, read, change, paste } = useBoxes(props);
  const [wasLeft, setLeft] = useState(false);
  const date = read && "on" in read ? read : null;
  const id = props.id ?? fieldId(name);
  const said = useFieldError(name, props.error);
  const error = said ?? (wasLeft ? problem(read, wholeDay) : undefined);
  const description = props.description ?? hint(wholeDay);
  const row = useRef<HTMLDivElement>(null);
  useEarlyChange(row, () => change(boxesIn(row.current)));

  return (
    <fieldset
      disabled={props.isDisabled}
      aria-describedby={describedBy(id, { description, error })}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        setLeft(true);
        onBlur?.();
      }}
    >
      <legend className="mb-1 font-semibold">
        <LabelText label={label} isRequired={isRequired} />
      </legend>
      <FieldDescription id={id}>{description}</FieldDescription>
      <div ref={row} className="flex flex-wrap items-end gap-3">
        {BOXES.map(({ part, label: text, width }) => (
          <label key={part} className="text-sm">
            {text}
            <input
              id={part === "day" ? id : `${id}-${part}`}
              value={shown[part]}
              onChange={({ target }) => change({ ...shown, [part]: target.value })}
              onPaste={paste}
              inputMode={part === "month" ? "text" : "numeric"}
              autoComplete="off"
              aria-invalid={error ? true : undefined}
              className={`${SHORT_LINE} mt-0.5 block text-base ${width}`}
            />
          </label>
        ))}
        <output className="min-h-10 py-2 text-muted text-sm">
          {date && formatDay(date.on, date.precision)}
        </output>
      </div>
      <input type="hidden" name={name} value={date?.on ?? ""} />
      {precisionName && <input type="hidden" name={precisionName} value={date?.precision ?? ""} />}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}

function boxesIn(row: HTMLElement | null): DateBoxes {
  const [day = "", month = "", year = ""] = [...(row?.querySelectorAll("input") ?? [])].map(
    ({ value }) => value,
  );
  return { day, month, year };
}

function useBoxes({ value, defaultValue, onChange }: Pick<Props, "value" | "defaultValue" | "onChange">) {
  const [boxes, setBoxes] = useState(() => boxesFor(value ?? defaultValue ?? null));
  const shown = value === undefined ? boxes : boxesToShow(boxes, value);

  function change(next: DateBoxes) {
    setBoxes(next);
    const now = readBoxes(next);
    if (now === null || "on" in now) onChange?.(now);
  }
  function paste(event: ClipboardEvent) {
    const pasted = boxesFromText(event.clipboardData.getData("text"));
    if (!pasted) return;
    event.preventDefault();
    change(pasted);
  }
  return { shown, read: readBoxes(shown), change, paste };
}

/** What is typed, as long as it says the date that was given or no date yet; the given date otherwise. */
function boxesToShow(boxes: DateBoxes, value: KnownDate | null): DateBoxes {
  const read = readBoxes(boxes);
  if (read !== null && "message" in read) return boxes;
  const same = read?.on === value?.on && read?.precision === value?.precision;
  return same ? boxes : boxesFor(value);
}

function problem(read: ReturnType<typeof readBoxes>, wholeDay = false): string | undefined {
  if (read && "message" in read) return read.message;
  return wholeDay && read && read.precision !== "day" ? "Give the day and the month too." : undefined;
}

function hint(wholeDay = false): string {
  return wholeDay
    ? "For example 16 7 2018."
    : "For example 16 7 2018. Leave the day empty if only the month is known, and the month too if only the year is.";
}
