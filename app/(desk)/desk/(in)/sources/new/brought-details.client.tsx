"use client";
import { CheckBox } from "@/app/_ui/check-box.client";
import { DateField } from "@/app/_ui/date-field.client";
import { Fold } from "@/app/_ui/fold.client";
import { LanguageField } from "@/app/_ui/language-field.client";
import { RadioGroup } from "@/app/_ui/radio-group.client";
import { Select } from "@/app/_ui/select.client";
import { TextField } from "@/app/_ui/text-field.client";
import { type BroughtFields, type Choice, SOURCE_LABELS } from "../schema";

type Props = {
  values: BroughtFields;
  onChange: (part: Partial<BroughtFields>) => void;
  /** Whether the source is there already: then only the copy is described. */
  isKnown: boolean;
  kinds: readonly Choice[];
  provenances: readonly Choice[];
};

/** What is known of a document that is brought; what is left empty is taken from the document where it says so. */
export function BroughtDetails({ values, onChange, isKnown, kinds, provenances }: Props) {
  return (
    <>
      {!isKnown && (
        <>
          <TextField
            name="title"
            label={SOURCE_LABELS.title}
            description="Left empty, it is taken from the document."
            value={values.title}
            onChange={(title) => onChange({ title })}
          />
          <TextField
            name="publisher"
            label={SOURCE_LABELS.publisher}
            value={values.publisher}
            onChange={(publisher) => onChange({ publisher })}
          />
          <DateField
            name="publishedOn"
            label={SOURCE_LABELS.publishedOn}
            value={values.publishedOn ? { on: values.publishedOn, precision: "day" } : null}
            onChange={(date) => onChange({ publishedOn: date?.on ?? "" })}
            wholeDay
          />
          <Select
            name="kind"
            label={SOURCE_LABELS.kind}
            options={kinds}
            value={values.kind}
            onChange={(kind) => onChange({ kind })}
            emptyLabel="As the document says"
          />
          <Fold label="More about it" names={["author", "language", "provenance"]} isOpenAtFirst={false}>
            <TextField
              name="author"
              label={SOURCE_LABELS.author}
              value={values.author}
              onChange={(author) => onChange({ author })}
            />
            <LanguageField
              name="language"
              label={SOURCE_LABELS.language}
              value={values.language || null}
              onChange={(language) => onChange({ language: language ?? "" })}
            />
            <RadioGroup
              name="provenance"
              label={SOURCE_LABELS.provenance}
              options={provenances}
              value={values.provenance}
              onChange={(provenance) => onChange({ provenance })}
            />
          </Fold>
        </>
      )}
      <CheckBox
        name="isWhole"
        label="This is the whole text"
        description="Untick it when passages were left out. Readers are told."
        value={values.isWhole}
        onChange={(isWhole) => onChange({ isWhole })}
      />
    </>
  );
}
