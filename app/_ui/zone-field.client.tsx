"use client";
import { ComboBox } from "./combo-box.client";
import type { FieldProps } from "./field-label";

type Props = FieldProps & { value: string | null; onChange: (zone: string | null) => void };

/** A time zone, found by the name of its city. */
export function ZoneField({ value, onChange, ...props }: Props) {
  return (
    <ComboBox
      {...props}
      isSent={false}
      value={value ? { id: value, label: nameOf(value) } : null}
      onChange={(option) => onChange(option?.id ?? null)}
      search={async (words) => zonesFor(words)}
    />
  );
}

function zonesFor(words: string) {
  const typed = words.trim().toLowerCase();
  return ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")]
    .map((id) => ({ id, label: nameOf(id) }))
    .filter(({ label }) => label.toLowerCase().includes(typed))
    .slice(0, 50);
}

function nameOf(zone: string): string {
  return zone.replaceAll("_", " ");
}
