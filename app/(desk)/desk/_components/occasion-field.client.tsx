"use client";
import { useState } from "react";
import { answered } from "@/app/_ui/answered";
import { ComboBox } from "@/app/_ui/combo-box.client";
import { DateField } from "@/app/_ui/date-field.client";
import type { FieldProps } from "@/app/_ui/field-label";
import type { Option } from "@/app/_ui/option-search.client";
import { TextField } from "@/app/_ui/text-field.client";
import type { KnownDate } from "@/app/_ui/typed-date";
import { lookUpOccasions, makeOccasion } from "../(in)/lookup/actions";
import { MakeInPlace, useMakeInPlace } from "./make-in-place.client";

/** What a new occasion begins with. */
export type LikelyOccasion = { kind: string; heldOn: string | null };

type Props = FieldProps & {
  value: Option | null;
  onChange: (option: Option | null) => void;
  likely: LikelyOccasion;
};

/** Where words were said: found by name or place, or made in place. */
export function OccasionField({ likely, ...props }: Props) {
  const place = useMakeInPlace();
  return (
    <>
      <ComboBox
        {...props}
        isSent={false}
        search={(words) => answered(lookUpOccasions(words))}
        create={place.create}
      />
      {place.asked !== null && <NewOccasion words={place.asked} likely={likely} onEnd={place.end} />}
    </>
  );
}

type NewProps = { words: string; likely: LikelyOccasion; onEnd: (option: Option | null) => void };

function NewOccasion({ words, likely, onEnd }: NewProps) {
  const [name, setName] = useState(words);
  const [kind, setKind] = useState(likely.kind);
  const [date, setDate] = useState<KnownDate | null>(
    likely.heldOn ? { on: likely.heldOn, precision: "day" } : null,
  );
  const [place, setPlace] = useState("");

  return (
    <MakeInPlace
      title="A new occasion"
      saveLabel="Add the occasion"
      onMade={onEnd}
      onCancel={() => onEnd(null)}
      save={() => makeOccasion({ name, kind, heldOn: date?.on ?? "", place: place.trim() || null })}
    >
      <TextField name="new.name" label="Name" value={name} onChange={setName} isRequired />
      <TextField
        name="new.kind"
        label="Kind"
        description="Such as press conference, interview, testimony, post."
        value={kind}
        onChange={setKind}
        isRequired
      />
      <DateField name="new.heldOn" label="Held on" value={date} onChange={setDate} wholeDay isRequired />
      <TextField name="new.place" label="Place" value={place} onChange={setPlace} />
    </MakeInPlace>
  );
}
