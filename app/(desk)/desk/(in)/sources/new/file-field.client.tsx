"use client";
import { useRef, useState } from "react";
import { Field } from "@/app/_ui/field";
import { describedBy, fieldId } from "@/app/_ui/field-id";
import { BOX } from "@/app/_ui/field-styles";
import { useFieldError } from "@/app/_ui/form-context.client";
import { useEarlyChange } from "@/app/_ui/use-early-change.client";
import { LARGEST_FILE, TOO_LARGE } from "../schema";

const NAME = "bytes";
const TYPES = ".html,.htm,.xhtml,.pdf,.txt,.text,.md,.markdown,.srt,.vtt";

/** A file of one of the kinds that text can be read from. */
export function FileField({ onChoose }: { onChoose: (file: File | null) => void }) {
  const [size, setSize] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const sent = useFieldError(NAME);
  const id = fieldId(NAME);
  const help = {
    description: "A web page, PDF, plain text, Markdown, or captions (SRT, VTT), up to 20 MB.",
    error: size > LARGEST_FILE ? TOO_LARGE : sent,
  };

  function take() {
    const file = input.current?.files?.[0] ?? null;
    setSize(file?.size ?? 0);
    onChoose(file);
  }
  useEarlyChange(input, take);

  return (
    <Field id={id} label="File" isRequired {...help}>
      <input
        ref={input}
        id={id}
        type="file"
        accept={TYPES}
        required
        onChange={take}
        aria-invalid={help.error ? true : undefined}
        aria-describedby={describedBy(id, help)}
        className={`${BOX} py-2`}
      />
    </Field>
  );
}
