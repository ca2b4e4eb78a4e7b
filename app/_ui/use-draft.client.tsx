"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { createAutosave, type SaveAnswer } from "./autosave";
import { changedFields } from "./same-value";
import type { SaveStatus } from "./save-status";
import { useLeaving } from "./use-leaving.client";

type Given<T> = {
  /** The record as it is saved. */
  initial: T;
  /** Work that was kept but not saved: the form begins with it. `at` is a moment as ISO text. */
  restored?: { values: T; at: string } | null;
  /** Keeps the work: a server action. Answers with a message when it may not. */
  save: (values: T) => Promise<SaveAnswer>;
  /** Forgets the kept work. Without it `initial` is kept in its place. */
  forget?: () => Promise<SaveAnswer>;
};

type Work<T> = Pick<Given<T>, "save" | "forget"> & { base: T };

/**
 * The values of a form, kept by themselves: a second after the last change, and at once when a field is left
 * or the page is hidden. Nothing is lost on the way: leaving with something unkept warns, kept work is in the
 * form again when it is opened, and throwing it away can be undone.
 */
export function useDraft<T extends Record<string, unknown>>({ initial, restored, save, forget }: Given<T>) {
  const [base, setBase] = useState(initial);
  const [values, setValues] = useState(restored?.values ?? initial);
  const [status, setStatus] = useState<SaveStatus>({ kind: "idle" });
  const [restoredAt, setRestoredAt] = useState(restored?.at ?? null);
  const [discarded, setDiscarded] = useState<T | null>(null);
  const latest = useRef(values);
  const work = useRef({ save, forget, base });
  useEffect(() => {
    work.current = { save, forget, base };
  });
  const [saver] = useState(() =>
    createAutosave<T | null>({ save: (now) => keep(work.current, now), onStatus: setStatus }),
  );
  useLeaving(saver);

  const show = useCallback((next: T) => {
    latest.current = next;
    setValues(next);
  }, []);
  const change = useCallback(
    (part: Partial<T>) => {
      show({ ...latest.current, ...part });
      setDiscarded(null);
      saver.change(latest.current);
    },
    [saver, show],
  );

  return {
    values,
    /** What is in the form at this moment, be it drawn yet or not. */
    now: useCallback(() => latest.current, []),
    base,
    status,
    /** The fields that differ from what is saved. */
    changed: changedFields(base, values),
    change,
    set: useCallback(
      <K extends keyof T>(field: K, value: T[K]) => change({ [field]: value } as unknown as Partial<T>),
      [change],
    ),
    flush: saver.flush,
    /** To be awaited before the form itself is sent, so that no draft is kept of what is saved. */
    hold: saver.hold,
    /** After the form was refused: what was held back is kept again. */
    resume: useCallback(() => saver.change(latest.current), [saver]),
    /**
     * After the form was saved: these are the values that others differ from now. What was typed since `sent`
     * was in the form stays on top of them.
     */
    rebase: useCallback(
      (saved: T, sent: T) => {
        const typed = changedFields(sent, latest.current).map((field) => [field, latest.current[field]]);
        show(saved);
        setBase(saved);
        setRestoredAt(null);
        setStatus({ kind: "saved", at: new Date().toISOString() });
        if (typed.length > 0) change(Object.fromEntries(typed));
      },
      [show, change],
    ),
    restoredAt,
    discard: useCallback(() => {
      setDiscarded(latest.current);
      setRestoredAt(null);
      show(base);
      saver.change(null);
      void saver.flush();
    }, [base, saver, show]),
    /** Brings back what was thrown away; null when nothing was. */
    undo: discarded && (() => change(discarded)),
    /** Hides the notice about restored work. */
    acknowledge: useCallback(() => setRestoredAt(null), []),
  };
}

function keep<T>({ save, forget, base }: Work<T>, values: T | null): Promise<SaveAnswer> {
  if (values !== null) return save(values);
  return forget ? forget() : save(base);
}
