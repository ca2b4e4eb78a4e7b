"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { reach } from "@/app/_ui/reach";
import { changedFields } from "@/app/_ui/same-value";
import { useDraft } from "@/app/_ui/use-draft.client";
import type { FieldConflict } from "@/lib/platform/errors";
import type { FormState } from "@/lib/platform/form";
import { forgetDraft, keepDraft } from "../../../drafts/actions";
import type { Beginning, Fields, PairValues, Seen } from "../../schema";
import { savePair } from "./actions";

export const SAVE = "save-pair";
export const SUBMIT = "submit-pair";

type Given = {
  id: string;
  beginning: Beginning;
  /** The pair as it is stored now: newer than what the form began with when somebody wrote on it since. */
  current: Seen;
};
type Saved = Extract<Awaited<ReturnType<typeof savePair>>, { ok: true }>["value"];

/** The values of a pair's form, how they are saved, and what has to be chosen where two people wrote one field. */
export function useComposer({ id, beginning, current }: Given) {
  const [seen, drawSeen] = useState(beginning.seen);
  // A save that waits for another one begins before the other's outcome is drawn.
  const began = useRef(seen);
  const see = useCallback((next: Seen) => {
    began.current = next;
    drawSeen(next);
  }, []);
  const [conflicts, setConflicts] = useState<readonly FieldConflict[]>([]);
  const [fromThem, setFromThem] = useState(beginning.fromThem);
  const [note, setNote] = useState("");
  const [wanted, want] = useState<string | null>(null);
  const key = { form: "pair", recordId: id };
  const draft = useDraft<PairValues>({
    initial: beginning.seen.base,
    restored: beginning.restored,
    save: (values) =>
      keepDraft({ ...key, values, base: began.current.base, baseVersion: began.current.version }),
    forget: () => forgetDraft(key),
  });
  const isUntouched = draft.changed.length === 0;
  useEffect(() => {
    if (current.version <= began.current.version || !isUntouched) return;
    see(current);
    draft.rebase(current.base, draft.values);
  }, [current, see, isUntouched, draft.rebase, draft.values]);

  async function send(_: FormState, form: FormData): Promise<FormState> {
    const submit = form.get("intent") === "submit";
    await draft.hold();
    const sent = draft.now();
    const fields = changedFields(began.current.base, sent).length > 0 ? sent : null;
    const answer = await reach(savePair({ id, seen: began.current, fields, submit }));
    if (answer.ok) return saved(sent, answer.value, submit);
    draft.resume();
    setConflicts(answer.conflicts ?? []);
    return answer;
  }

  function saved(sent: PairValues, value: Saved, submit: boolean): FormState {
    see({ version: value.version, base: value.fields });
    draft.rebase(value.fields, sent);
    setFromThem(value.fromThem);
    setNote(submit && !value.refusal ? "Submitted for review." : "Saved.");
    return value.refusal ? { message: value.refusal } : { saved: { id, version: value.version } };
  }

  /** What was chosen is written over what the other one saved, and nothing else of theirs. */
  function choose(chosen: Fields) {
    const theirs = Object.fromEntries(conflicts.map(({ field, theirs: value }) => [field, value ?? null]));
    see({ ...began.current, base: { ...began.current.base, ...theirs } });
    draft.change(chosen as Partial<PairValues>);
    setConflicts([]);
    want(SAVE);
  }

  return {
    ...{ draft, conflicts, send, choose },
    /** The button that is to be pressed as soon as nothing is on its way any more. */
    ...{ wanted, want },
    /** Whether somebody else changed a field since the form began. */
    isBehind: current.version > seen.version && changedFields(seen.base, current.base).length > 0,
    /** The fields of somebody else that were merged into the form. */
    fromThem,
    /** That it was saved or submitted, until something else is typed. */
    note: isUntouched ? note : "",
  };
}

export type Composing = ReturnType<typeof useComposer>;
