"use client";
import { type ReactNode, useState } from "react";
import { Button } from "./button.client";
import { type Choice, type Conflict, chosenValues, unchosen } from "./conflict-choice";
import { ErrorSummary } from "./error-summary.client";
import { FieldConflict } from "./field-conflict.client";
import { fieldId } from "./field-id";

type Props = {
  conflicts: readonly Conflict[];
  /** By field: what the form calls it. */
  labels: Record<string, string>;
  /** A value as text, where it is not text itself. */
  print?: (field: string, value: unknown) => string;
  /** How a text differs from what it was before; by default words taken away and put in are marked. */
  renderDifference?: (before: string, after: string, field: string) => ReactNode;
  /** Who saved in the meantime. */
  theirName?: string;
  isPending?: boolean;
  onChoose: (values: Record<string, unknown>) => void;
};

/** Fields that two people changed in different ways: both texts stand here until one is chosen for each. */
export function FieldConflicts({ conflicts, labels, theirName = "the other person", ...props }: Props) {
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const [missing, setMissing] = useState<string[]>([]);
  const errors = Object.fromEntries(
    missing.map((field) => [conflictName(field), ["Choose one of the texts."]]),
  );
  const names = Object.fromEntries(
    conflicts.map(({ field }) => [conflictName(field), labels[field] ?? field]),
  );

  function save() {
    const left = unchosen(conflicts, choices);
    setMissing(left);
    if (left.length === 0) props.onChoose(chosenValues(conflicts, choices));
  }

  return (
    <section aria-labelledby={fieldId("conflicts")} className="border-note-edge border-s-4 ps-4 sm:ps-5">
      <h2 id={fieldId("conflicts")} className="font-medium font-serif text-2xl">
        Choose between two texts
      </h2>
      <p className="mt-1 mb-5 max-w-prose text-muted">
        You and {theirName} changed the same {conflicts.length === 1 ? "field" : "fields"}. Nothing is saved
        or lost until you choose.
      </p>
      <ErrorSummary fields={errors} labels={names} />
      <div className="grid gap-8">
        {conflicts.map((conflict) => (
          <FieldConflict
            key={conflict.field}
            name={conflictName(conflict.field)}
            label={labels[conflict.field] ?? conflict.field}
            conflict={conflict}
            choice={choices[conflict.field]}
            error={missing.includes(conflict.field) ? "Choose one of the texts." : undefined}
            theirName={theirName}
            print={props.print}
            renderDifference={props.renderDifference}
            onChange={(choice) => {
              setChoices({ ...choices, [conflict.field]: choice });
              setMissing(missing.filter((field) => field !== conflict.field));
            }}
          />
        ))}
      </div>
      <div className="mt-6">
        <Button variant="primary" isPending={props.isPending} onPress={save}>
          Save what is chosen
        </Button>
      </div>
    </section>
  );
}

function conflictName(field: string): string {
  return `choice-${field}`;
}
