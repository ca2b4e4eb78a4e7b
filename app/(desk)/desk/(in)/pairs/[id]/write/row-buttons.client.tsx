"use client";
import { Button } from "@/app/_ui/button.client";

type Props<T> = { rows: readonly T[]; place: number; name: string; onChange: (rows: T[]) => void };

/** Moves a row of a list up or down, or takes it out. */
export function RowButtons<T>({ rows, place, name, onChange }: Props<T>) {
  const others = rows.filter((_, at) => at !== place);
  const move = (to: number) => onChange(others.toSpliced(to, 0, ...rows.slice(place, place + 1)));
  return (
    <div className="flex flex-wrap gap-2">
      {place > 0 && (
        <Button size="small" onPress={() => move(place - 1)} aria-label={`Move ${name} up`}>
          Up
        </Button>
      )}
      {place < rows.length - 1 && (
        <Button size="small" onPress={() => move(place + 1)} aria-label={`Move ${name} down`}>
          Down
        </Button>
      )}
      <Button size="small" onPress={() => onChange(others)} aria-label={`Remove ${name}`}>
        Remove
      </Button>
    </div>
  );
}

/** A list with one of its rows changed. */
export function withRow<T extends object>(rows: readonly T[], place: number, part: Partial<T>): T[] {
  return rows.map((row, at) => (at === place ? { ...row, ...part } : row));
}
