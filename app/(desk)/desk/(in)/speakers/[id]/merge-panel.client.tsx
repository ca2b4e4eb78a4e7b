"use client";
import { useState, useTransition } from "react";
import { answered } from "@/app/_ui/answered";
import { ComboBox } from "@/app/_ui/combo-box.client";
import { FieldError } from "@/app/_ui/field-error";
import type { Option } from "@/app/_ui/option-search.client";
import { RadioGroup } from "@/app/_ui/radio-group.client";
import { reach } from "@/app/_ui/reach";
import { Skeleton } from "@/app/_ui/skeleton";
import { lookUpSpeakers } from "../../lookup/actions";
import { lookAtMerge } from "../actions";
import { type Preview, PreviewOfMerge } from "./preview-of-merge.client";

type Named = { id: string; name: string };

/** Chooses the other record of the same speaker and which of the two stays, and shows what that would do. */
export function MergePanel({ speaker }: { speaker: Named }) {
  const [other, setOther] = useState<Option | null>(null);
  const [stays, setStays] = useState("this");
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problem, setProblem] = useState<string>();
  const [isPending, start] = useTransition();

  function look(chosen: Option | null, staying: string) {
    setOther(chosen);
    setStays(staying);
    setPreview(null);
    setProblem(undefined);
    if (!chosen) return;
    const [fromId, intoId] = staying === "this" ? [chosen.id, speaker.id] : [speaker.id, chosen.id];
    start(async () => {
      const answer = await reach(lookAtMerge({ fromId, intoId }));
      if (answer.ok) setPreview(answer.value);
      else setProblem(answer.message);
    });
  }

  return (
    <div className="grid max-w-3xl gap-4">
      <ComboBox
        name="other"
        label="The other record"
        description="Merging makes one of two records. You see first what it would do, and it can be undone."
        value={other}
        onChange={(chosen) => look(chosen, stays)}
        search={(words) => searchOthers(words, speaker.id)}
      />
      {other && (
        <RadioGroup
          name="stays"
          label="Which name stays"
          layout="row"
          options={[
            { value: "this", label: speaker.name },
            { value: "other", label: other.label },
          ]}
          value={stays}
          onChange={(staying) => look(other, staying)}
        />
      )}
      <div aria-live="polite">
        {isPending && <Skeleton label="Looking at what would move…" />}
        <FieldError>{problem}</FieldError>
        {preview && !isPending && <PreviewOfMerge preview={preview} />}
      </div>
    </div>
  );
}

async function searchOthers(words: string, own: string): Promise<Option[]> {
  const found = await answered(lookUpSpeakers(words));
  return found.filter(({ id }) => id !== own);
}
