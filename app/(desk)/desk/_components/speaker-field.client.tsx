"use client";
import { useState } from "react";
import { answered } from "@/app/_ui/answered";
import { ComboBox } from "@/app/_ui/combo-box.client";
import type { FieldProps } from "@/app/_ui/field-label";
import type { Option } from "@/app/_ui/option-search.client";
import { RadioGroup } from "@/app/_ui/radio-group.client";
import { TextField } from "@/app/_ui/text-field.client";
import type { SpeakerKind } from "@/lib/platform/generated/enums";
import { lookUpSpeakers, makeSpeaker } from "../(in)/lookup/actions";
import { MakeInPlace, useMakeInPlace } from "./make-in-place.client";

type Props = FieldProps & { value: Option | null; onChange: (option: Option | null) => void };

const KINDS = [
  { value: "person", label: "A person" },
  { value: "organisation", label: "An organisation" },
];

/** A speaker: found by name or office, or made in place. */
export function SpeakerField(props: Props) {
  const place = useMakeInPlace();
  return (
    <>
      <ComboBox
        {...props}
        isSent={false}
        search={(words) => answered(lookUpSpeakers(words))}
        create={place.create}
      />
      {place.asked !== null && <NewSpeaker words={place.asked} onEnd={place.end} />}
    </>
  );
}

function NewSpeaker({ words, onEnd }: { words: string; onEnd: (option: Option | null) => void }) {
  const [name, setName] = useState(words);
  const [kind, setKind] = useState<string>("person");
  const [office, setOffice] = useState("");
  const [wikidata, setWikidata] = useState("");

  return (
    <MakeInPlace
      title="A new speaker"
      saveLabel="Add the speaker"
      onMade={onEnd}
      onCancel={() => onEnd(null)}
      save={() =>
        makeSpeaker({
          name,
          kind: kind as SpeakerKind,
          wikidata: wikidata.trim() || null,
          offices: office.trim() ? [{ title: office }] : [],
        })
      }
    >
      <TextField name="new.name" label="Name" value={name} onChange={setName} isRequired />
      <RadioGroup
        name="new.kind"
        label="The speaker is"
        layout="row"
        options={KINDS}
        value={kind}
        onChange={setKind}
      />
      <TextField
        name="new.offices.0.title"
        label="Office"
        description="The post held when these words were said, such as Press Secretary. Its first and last days are added on the speaker’s page."
        value={office}
        onChange={setOffice}
      />
      <TextField
        name="new.wikidata"
        label="Wikidata id"
        description="A Q and a number, such as Q42. It tells people of one name apart."
        value={wikidata}
        onChange={setWikidata}
        width={12}
      />
    </MakeInPlace>
  );
}
