"use client";
import { type ReactNode, useState } from "react";
import type { Option } from "@/app/_ui/option-search.client";
import type { Precision } from "@/lib/platform/generated/enums";
import { type LikelyOccasion, OccasionField } from "./occasion-field.client";
import { RecordingFields } from "./recording-fields.client";
import { SaidWhenFields } from "./said-when-fields.client";
import { SpeakerField } from "./speaker-field.client";
import { TranslationFields } from "./translation-fields.client";

/** What is known of a statement besides its words. */
export type StatementFacts = {
  speakerId: string | null;
  spokenById: string | null;
  occasionId: string | null;
  language: string | null;
  translation: string | null;
  translationLanguage: string | null;
  saidOn: string | null;
  saidAt: string | null;
  zone: string | null;
  precision: Precision;
  mediaUrl: string | null;
  mediaStart: number | string | null;
  mediaEnd: number | string | null;
};

export type Change = (part: Partial<StatementFacts>) => void;

/** The speakers and occasions that a form begins with, by id. */
export type Names = Readonly<Record<string, Option>>;

type Props = {
  values: StatementFacts;
  onChange: Change;
  names: Names;
  /** Said under the speaker: whom the transcript names. */
  speakerNote?: ReactNode;
  likelyOccasion?: LikelyOccasion;
};

/** Who said it, for whom, when and where: the same for a new statement and for one that is edited. */
export function StatementFields({ values, onChange, names, speakerNote, likelyOccasion }: Props) {
  const named = useNames(names);

  return (
    <>
      <SpeakerField
        name="speakerId"
        label="Speaker"
        description={speakerNote ?? "Whose statement it is. Search by name or office."}
        value={named.of(values.speakerId)}
        onChange={(option) => onChange({ speakerId: named.take(option) })}
        isRequired
      />
      <SpeakerField
        name="spokenById"
        label="Spoken by"
        description="Only where somebody else said it for them: a press secretary, a lawyer."
        value={named.of(values.spokenById)}
        onChange={(option) => onChange({ spokenById: named.take(option) })}
      />
      <SaidWhenFields values={values} onChange={onChange} />
      <OccasionField
        name="occasionId"
        label="Occasion"
        description="The press conference, interview or post in which it was said."
        value={named.of(values.occasionId)}
        onChange={(option) => onChange({ occasionId: named.take(option) })}
        likely={likelyOccasion ?? { kind: "", heldOn: values.saidOn }}
      />
      <TranslationFields values={values} onChange={onChange} />
      <RecordingFields values={values} onChange={onChange} />
    </>
  );
}

/** Ids are what is saved; the names stand beside them for as long as the form is open. */
function useNames(first: Names) {
  const [known, setKnown] = useState<Names>({});
  return {
    of(id: string | null): Option | null {
      if (!id) return null;
      return known[id] ?? first[id] ?? { id, label: "Chosen before" };
    },
    take(option: Option | null): string | null {
      if (option) setKnown((before) => ({ ...before, [option.id]: option }));
      return option?.id ?? null;
    },
  };
}
