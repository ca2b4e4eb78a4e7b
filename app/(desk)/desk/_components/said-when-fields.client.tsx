"use client";
import { DateField } from "@/app/_ui/date-field.client";
import { Fold } from "@/app/_ui/fold.client";
import { TextField } from "@/app/_ui/text-field.client";
import type { KnownDate } from "@/app/_ui/typed-date";
import { ZoneField } from "@/app/_ui/zone-field.client";
import type { Change, StatementFacts } from "./statement-fields.client";

type Props = {
  values: Pick<StatementFacts, "saidOn" | "saidAt" | "zone" | "precision">;
  onChange: Change;
};

/** When it was said, as far as that is known: to the year, the month, the day or the minute. */
export function SaidWhenFields({ values, onChange }: Props) {
  const { saidOn, saidAt, zone } = values;
  const precision = values.precision === "minute" ? "day" : values.precision;

  function changeDay(date: KnownDate | null) {
    const isDay = date?.precision === "day";
    onChange({
      saidOn: date?.on ?? null,
      precision: isDay && saidAt ? "minute" : (date?.precision ?? "day"),
      ...(!isDay && { saidAt: null, zone: null }),
    });
  }

  return (
    <>
      <DateField
        name="saidOn"
        label="Said on"
        value={saidOn ? { on: saidOn, precision } : null}
        onChange={changeDay}
        isRequired
      />
      {saidOn && precision === "day" && (
        <Fold label="Time of day" names={["saidAt", "zone"]} isOpenAtFirst={saidAt !== null}>
          <div className="grid gap-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
            <TextField
              name="saidAt"
              label="Time"
              type="time"
              value={saidAt ?? ""}
              onChange={(time) =>
                onChange({
                  saidAt: time || null,
                  precision: time ? "minute" : "day",
                  ...(!time && { zone: null }),
                })
              }
            />
            <ZoneField
              name="zone"
              label="Time zone"
              value={zone}
              onChange={(next) => onChange({ zone: next })}
            />
          </div>
        </Fold>
      )}
    </>
  );
}
