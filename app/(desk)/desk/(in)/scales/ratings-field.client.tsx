"use client";
import { Button } from "@/app/_ui/button.client";
import { FieldError } from "@/app/_ui/field-error";
import { useFieldError } from "@/app/_ui/form-context.client";
import { TextArea } from "@/app/_ui/text-area.client";
import { TextField } from "@/app/_ui/text-field.client";
import type { RatingFields } from "./schema";

type Props = { ratings: readonly RatingFields[]; onChange: (ratings: readonly RatingFields[]) => void };

/** The ratings of a scale in the order readers see them. */
export function RatingsField({ ratings, onChange }: Props) {
  const error = useFieldError("ratings");
  function add() {
    onChange([...ratings, { row: crypto.randomUUID(), label: "", definition: "" }]);
  }

  function move(from: number, by: number) {
    const moved = ratings[from];
    if (moved) onChange(ratings.toSpliced(from, 1).toSpliced(from + by, 0, moved));
  }

  return (
    <fieldset className="min-w-0" id="field-ratings" tabIndex={-1}>
      <legend className="mb-1 font-semibold">Ratings</legend>
      <p className="mb-2 text-muted text-sm">In the order readers see them. Each needs a definition.</p>
      <ol className="grid gap-3">
        {ratings.map((rating, place) => (
          <li key={rating.row} className="grid gap-3 rounded border border-rule bg-sheet p-3">
            <TextField
              name={`ratings.${place}.label`}
              label={`Rating ${place + 1}`}
              value={rating.label}
              onChange={(label) => onChange(ratings.with(place, { ...rating, label }))}
            />
            <TextArea
              name={`ratings.${place}.definition`}
              label={`What rating ${place + 1} means`}
              value={rating.definition}
              onChange={(definition) => onChange(ratings.with(place, { ...rating, definition }))}
              rows={2}
            />
            <div className="flex flex-wrap gap-2">
              <Button size="small" isDisabled={place === 0} onPress={() => move(place, -1)}>
                Up<span className="sr-only">: {rating.label}</span>
              </Button>
              <Button size="small" isDisabled={place === ratings.length - 1} onPress={() => move(place, 1)}>
                Down<span className="sr-only">: {rating.label}</span>
              </Button>
              <Button size="small" onPress={() => onChange(ratings.toSpliced(place, 1))}>
                Remove<span className="sr-only">: {rating.label}</span>
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <FieldError>{error}</FieldError>
      <div className="mt-3">
        <Button size="small" onPress={add}>
          Add a rating
        </Button>
      </div>
    </fieldset>
  );
}
