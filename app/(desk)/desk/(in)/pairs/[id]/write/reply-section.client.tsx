"use client";
import { Button } from "@/app/_ui/button.client";
import { DateField } from "@/app/_ui/date-field.client";
import { fieldId } from "@/app/_ui/field-id";
import { TextArea } from "@/app/_ui/text-area.client";
import { TextField } from "@/app/_ui/text-field.client";
import type { ResponseRow } from "../../schema";
import { Commented } from "./commented.client";
import { FormSection } from "./form-section.client";
import { usePair } from "./pair-context.client";
import { RowButtons, withRow } from "./row-buttons.client";

const EMPTY: ResponseRow = {
  asked: "",
  channel: "",
  askedOn: "",
  deadline: null,
  answer: null,
  answeredOn: null,
};

/** Whom we asked for an answer before publishing, and what came of it. */
export function ReplySection() {
  const { values, set } = usePair();
  const change = (rows: ResponseRow[]) => set("responses", rows);

  return (
    <FormSection
      heading="Right of reply"
      lead="Whom you asked for an answer, how and until when, and what they said. No answer is shown too."
    >
      <Commented field="responses">
        <div id={fieldId("responses")} tabIndex={-1}>
          <ol className="grid gap-6">
            {values.responses.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone.
              <li key={place} className="grid gap-4 border-edge border-s-4 ps-4">
                <Row row={row} place={place} />
                <RowButtons
                  rows={values.responses}
                  place={place}
                  name={`request ${place + 1}`}
                  onChange={change}
                />
              </li>
            ))}
          </ol>
          <div className="mt-4">
            <Button size="small" onPress={() => change([...values.responses, EMPTY])}>
              Add somebody who was asked
            </Button>
          </div>
        </div>
      </Commented>
    </FormSection>
  );
}

function Row({ row, place }: { row: ResponseRow; place: number }) {
  const { values, set } = usePair();
  const change = (part: Partial<ResponseRow>) => set("responses", withRow(values.responses, place, part));
  const name = (part: keyof ResponseRow) => `responses.${place}.${part}`;
  const day = (part: "askedOn" | "deadline" | "answeredOn", label: string) => (
    <DateField
      // What is half typed belongs to its row, which is known by its place alone.
      key={`${part} ${values.responses.length}`}
      name={name(part)}
      label={label}
      wholeDay
      value={row[part] ? { on: row[part], precision: "day" } : undefined}
      onChange={(date) => change({ [part]: date?.precision === "day" ? date.on : EMPTY[part] })}
    />
  );

  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name={name("asked")}
          label="Whom we asked"
          value={row.asked}
          onChange={(asked) => change({ asked })}
        />
        <TextField
          name={name("channel")}
          label="How"
          placeholder="by mail, by telephone"
          value={row.channel}
          onChange={(channel) => change({ channel })}
        />
        {day("askedOn", "Asked on")}
        {day("deadline", "Could answer until")}
      </div>
      <TextArea
        name={name("answer")}
        label="Their answer"
        description="In their words. Leave it empty while none has come."
        rows={2}
        value={row.answer ?? ""}
        onChange={(answer) => change({ answer: answer || null })}
      />
      {row.answer && day("answeredOn", "Answered on")}
    </>
  );
}
