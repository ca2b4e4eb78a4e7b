"use client";
import { answered } from "@/app/_ui/answered";
import { buttonLook } from "@/app/_ui/button-look";
import { ComboBox } from "@/app/_ui/combo-box.client";
import { SHORT_LINE } from "@/app/_ui/field-styles";
import type { Option } from "@/app/_ui/option-search.client";
import { TextField } from "@/app/_ui/text-field.client";
import { lookUpSpeakers } from "../lookup/actions";

type Props = {
  words: string | undefined;
  speaker: Option | null;
  from: string | undefined;
  until: string | undefined;
  isNarrowed: boolean;
};

/** Finds statements by words, by who said them and when. What is looked for stands in the address. */
export function StatementSearchForm({ words, speaker, from, until, isNarrowed }: Props) {
  return (
    <search>
      <form action="/desk/statements" className="grid max-w-5xl items-end gap-3 sm:grid-cols-2 lg:flex">
        <div className="min-w-0 grow">
          <TextField name="q" label="Words" type="search" defaultValue={words} />
        </div>
        <div className="min-w-0 lg:w-64">
          <ComboBox
            name="speaker"
            label="Speaker"
            defaultValue={speaker}
            search={(typed) => answered(lookUpSpeakers(typed))}
          />
        </div>
        <DayBox name="from" label="From" day={from} />
        <DayBox name="until" label="Until" day={until} />
        <div className="flex gap-2">
          <button type="submit" className={buttonLook("plain")}>
            Find
          </button>
          {isNarrowed && (
            <a href="/desk/statements" className={`${buttonLook("link")} whitespace-nowrap`}>
              Show all
            </a>
          )}
        </div>
      </form>
    </search>
  );
}

function DayBox({ name, label, day }: { name: string; label: string; day: string | undefined }) {
  return (
    <label className="font-semibold">
      {label}
      <input type="date" name={name} defaultValue={day} className={`${SHORT_LINE} mt-1 block font-normal`} />
    </label>
  );
}
