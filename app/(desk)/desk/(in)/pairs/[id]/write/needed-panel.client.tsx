"use client";
import { fieldId } from "@/app/_ui/field-id";
import { type Missing, missingFor, type Stage } from "@/lib/pairs/rules";
import type { PairValues, Side, StatementForPair } from "../../schema";
import { usePair } from "./pair-context.client";

/** What is still needed for each stage, as the commands themselves would say it. */
export function needsOf(
  values: PairValues,
  statements: Record<Side, StatementForPair>,
): Record<Stage, Missing[]> {
  const pair = { ...values, ...statements };
  return {
    save: missingFor(pair, "save"),
    submit: missingFor(pair, "submit"),
    publish: missingFor(pair, "publish"),
  };
}

type Props = { onToField: () => void };

const STAGES: { stage: Stage; title: string; done: string }[] = [
  { stage: "save", title: "To save", done: "It can be saved." },
  { stage: "submit", title: "To submit for review", done: "It can be submitted." },
  {
    stage: "publish",
    title: "To publish",
    done: "With the approval of a second person it can be published.",
  },
];

/** What is still needed, stage by stage; each line leads to its field. */
export function NeededPanel({ onToField }: Props) {
  const { values, statements } = usePair();
  const needs = needsOf(values, statements);

  return (
    <div className="grid gap-6">
      {STAGES.map(({ stage, title, done }, place) => {
        const before = STAGES.slice(0, place).flatMap((earlier) => needs[earlier.stage]);
        const told = new Set(before.map(({ sentence }) => sentence));
        const own = needs[stage].filter(({ sentence }) => !told.has(sentence));
        return (
          <section key={stage} aria-label={title}>
            <h3 className="font-semibold">{title}</h3>
            {own.length === 0 && (
              <p className="text-muted">{told.size > 0 ? "Nothing more." : `✓ ${done}`}</p>
            )}
            <ul className="mt-1 grid gap-1">
              {own.map(({ field, sentence }) => (
                <li key={`${field} ${sentence}`} className="flex gap-2">
                  <span
                    aria-hidden="true"
                    className="mt-[0.45em] size-2.5 shrink-0 rounded-full border-2 border-edge"
                  />
                  <button
                    type="button"
                    onClick={() => {
                      onToField();
                      requestAnimationFrame(() => toField(field));
                    }}
                    className="min-h-6 cursor-pointer text-left text-link underline underline-offset-4"
                  >
                    {sentence}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** Brings a field into view and gives it the focus. */
export function toField(field: string) {
  const element = document.getElementById(fieldId(field));
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
}
