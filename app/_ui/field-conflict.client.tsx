"use client";
import { type ReactNode, useId } from "react";
import { type Choice, type Conflict, isText, printValue } from "./conflict-choice";
import { FieldError } from "./field-error";
import { fieldId } from "./field-id";
import { TextArea } from "./text-area.client";
import { WordChanges } from "./word-changes";

type Props = {
  name: string;
  label: string;
  conflict: Conflict;
  choice: Choice | undefined;
  error?: string;
  theirName: string;
  print?: (field: string, value: unknown) => string;
  renderDifference?: (before: string, after: string, field: string) => ReactNode;
  onChange: (choice: Choice) => void;
};

/** One field with what it was, what I made of it and what the other one did. */
export function FieldConflict({ name, label, conflict, choice, error, theirName, onChange, ...show }: Props) {
  const id = fieldId(name);
  const text = (value: unknown) => show.print?.(conflict.field, value) ?? printValue(value);
  const base = text(conflict.base);
  const difference = (value: unknown) =>
    show.renderDifference?.(base, text(value), conflict.field) ?? (
      <WordChanges before={base} after={text(value)} />
    );

  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className="min-w-0">
      <legend className="mb-2 font-semibold text-lg">{label}</legend>
      <div className="grid gap-4 lg:grid-cols-2">
        <Side
          id={id}
          name={name}
          title="Yours"
          isChosen={choice?.from === "mine"}
          onChoose={() => onChange({ from: "mine" })}
        >
          {difference(conflict.mine)}
        </Side>
        <Side
          name={name}
          title={`From ${theirName}`}
          isChosen={choice?.from === "theirs"}
          onChoose={() => onChange({ from: "theirs" })}
        >
          {difference(conflict.theirs)}
        </Side>
      </div>
      {isText(conflict) && (
        <div className="mt-3">
          <Side
            name={name}
            title="A text of both"
            isChosen={choice?.from === "own"}
            onChoose={() => onChange({ from: "own", text: text(conflict.mine) })}
          >
            {choice?.from === "own" && (
              <TextArea
                name={`${name}-own`}
                label={`${label}: the text that is to stand`}
                value={choice.text}
                onChange={(own) => onChange({ from: "own", text: own })}
              />
            )}
          </Side>
        </div>
      )}
      <details className="mt-2 text-sm">
        <summary className="min-h-6 text-muted">Before either of you changed it</summary>
        <p className="mt-1 whitespace-pre-wrap border-rule border-s-2 ps-3">{base || "Nothing"}</p>
      </details>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}

type SideProps = {
  id?: string;
  name: string;
  title: string;
  isChosen: boolean;
  onChoose: () => void;
  children: ReactNode;
};

function Side({ id, name, title, isChosen, onChoose, children }: SideProps) {
  const own = useId();
  return (
    <div
      className={`rounded border px-3 py-2 ${isChosen ? "border-link bg-sheet outline-2 outline-link" : "border-edge"}`}
    >
      <label className="flex min-h-8 items-center gap-2.5 font-medium">
        <input
          id={id ?? own}
          type="radio"
          name={name}
          checked={isChosen}
          onChange={onChoose}
          aria-describedby={`${own}-text`}
          className="size-4 accent-link"
        />
        {title}
      </label>
      <div id={`${own}-text`} className="whitespace-pre-wrap">
        {children}
      </div>
    </div>
  );
}
