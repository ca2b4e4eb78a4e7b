"use client";
import { useEffect, useRef, useState } from "react";
import { changedFields } from "@/app/_ui/same-value";
import { useDraft } from "@/app/_ui/use-draft.client";
import type { FieldConflict } from "@/lib/platform/errors";
import type { FormState } from "@/lib/platform/form";
import { forgetDraft, keepDraft } from "../../../drafts/actions";
import type { Beginning, Fields, PairValues, Seen } from "../../schema";
import { savePair } from "./actions";

export const FORM = "pair-form";
export const SAVE = "save-pair";
export const SUBMIT = "submit-pair";

type Given = {
  id: string;
  beginning: Beginning;
  /** The pair as it is stored now: newer than what the form began with when somebody wrote on it since. */
  current: Seen;
};
type Saved = Extract<Awaited<ReturnType<typeof savePair>>, { ok: true }>["value"];
type Lost = { ok: false } & FormState;

const LOST =
  "The server could not be reached. What you typed is still in the form and is kept as a draft as soon as it can be.";

/** The values of a pair's form, how they are saved, and what has to be chosen where two people wrote one field. */
export function useComposer({ id, beginning, current }: Given) {
  const [seen, setSeen] = useState<Seen>(beginning.seen);
  const [conflicts, setConflicts] = useState<readonly FieldConflict[]>([]);
  const [fromThem, setFromThem] = useState(beginning.fromThem);
  const [note, setNote] = useState("");
  const [isChosen, setChosen] = useState(false);
  const key = { form: "pair", recordId: id };
  const draft = useDraft<PairValues>({
    initial: beginning.seen.base,
    restored: beginning.restored,
    save: async (values) =>
      refusal(await keepDraft({ ...key, values, base: seen.base, baseVersion: seen.version })),
    forget: async () => refusal(await forgetDraft(key)),
  });
  const latest = useRef(draft.values);
  useEffect(() => {
    latest.current = draft.values;
  }, [draft.values]);
  const isUntouched = draft.changed.length === 0;
  useEffect(() => {
    if (current.version <= seen.version || !isUntouched) return;
    setSeen(current);
    draft.rebase(current.base);
  }, [current, seen.version, isUntouched, draft.rebase]);
  useEffect(() => {
    if (!isChosen) return;
    setChosen(false);
    press(SAVE);
  }, [isChosen]);

  async function send(_: FormState, form: FormData): Promise<FormState> {
    const submit = form.get("intent") === "submit";
    await draft.hold();
    const sent = latest.current;
    const fields = changedFields(seen.base, sent).length > 0 ? sent : null;
    const answer = await savePair({ id, seen, fields, submit }).catch(
      (): Lost => ({ ok: false, message: LOST }),
    );
    if (answer.ok) return saved(sent, answer.value, submit);
    draft.resume();
    setConflicts(answer.conflicts ?? []);
    return answer;
  }

  function saved(sent: PairValues, value: Saved, submit: boolean): FormState {
    take(sent, { version: value.version, base: value.fields });
    setFromThem(value.fromThem);
    setNote(submit && !value.refusal ? "Submitted for review." : "Saved.");
    return value.refusal ? { message: value.refusal } : { saved: { id, version: value.version } };
  }

  /** What was typed while it was being saved stays on top of what was saved. */
  function take(sent: PairValues, now: Seen) {
    const typed = changedFields(sent, latest.current).map((field) => [field, latest.current[field]]);
    setSeen(now);
    draft.rebase(now.base);
    if (typed.length > 0) draft.change(Object.fromEntries(typed));
  }

  /** What was chosen is written over what the other one saved, and nothing else of theirs. */
  function choose(chosen: Fields) {
    const theirs = Object.fromEntries(conflicts.map(({ field, theirs: value }) => [field, value ?? null]));
    setSeen({ ...seen, base: { ...seen.base, ...theirs } });
    draft.change(chosen as Partial<PairValues>);
    setConflicts([]);
    setChosen(true);
  }

  return {
    ...{ draft, conflicts, send, choose },
    /** Whether somebody else changed a field since the form began. */
    isBehind: current.version > seen.version && changedFields(seen.base, current.base).length > 0,
    /** The fields of somebody else that were merged into the form. */
    fromThem,
    /** That it was saved or submitted, until something else is typed. */
    note: isUntouched ? note : "",
  };
}

export type Composing = ReturnType<typeof useComposer>;

/** Sends the form as if its button had been pressed. */
export function press(button: string) {
  const form = document.getElementById(FORM);
  const submitter = document.getElementById(button);
  if (form instanceof HTMLFormElement && submitter) form.requestSubmit(submitter);
}

function refusal(answer: { ok: boolean; message?: string }) {
  return answer.ok ? undefined : { message: answer.message ?? "it could not be kept." };
}
