"use client";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { DraftNotice } from "@/app/_ui/draft-notice.client";
import { FieldConflicts } from "@/app/_ui/field-conflicts.client";
import { Form } from "@/app/_ui/form.client";
import { reach } from "@/app/_ui/reach";
import { StatusLine } from "@/app/_ui/status-line.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useDraft } from "@/app/_ui/use-draft.client";
import type { FieldConflict } from "@/lib/platform/errors";
import type { FormState } from "@/lib/platform/form";
import { forgetDraft, keepDraft } from "../(in)/drafts/actions";

type Fields = Record<string, unknown>;
export type KeptDraft = { values: Fields; base: Fields | null; baseVersion: number | null; at: string };

type Props<F extends Fields> = {
  /** What the form is called, in the page and among drafts. */
  label: string;
  form: string;
  /** The record as it is saved; a new one has the id "new" and no version. */
  record: { id: string; version: number | null; fields: F };
  draft: KeptDraft | null;
  action: (before: FormState, form: FormData) => Promise<FormState>;
  labels: Record<string, string>;
  print?: (field: string, value: unknown) => string;
  submitLabel: string;
  children: (values: F, set: <K extends keyof F>(field: K, value: F[K]) => void) => ReactNode;
};

/**
 * A form that edits one record: kept as a draft by itself, merged field by field with what others saved in the
 * meantime, and both texts shown where two people changed one field. The action gets the fields, and as
 * `record` the id with what the form began with.
 */
export function RecordForm<F extends Fields>(props: Props<F>) {
  const { record, label, labels, print, submitLabel } = props;
  const edit = useRecordEdit(props);
  const { draft, conflicts, note } = edit;

  return (
    <div className="max-w-3xl">
      <DraftNotice draft={draft} />
      {conflicts.length > 0 && (
        <Focused>
          <FieldConflicts conflicts={conflicts} labels={labels} print={print} onChoose={edit.choose} />
        </Focused>
      )}
      <div hidden={conflicts.length > 0}>
        <Form id={edit.formId} action={edit.send} label={label} className="grid gap-5">
          {props.children(draft.values, draft.set)}
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <SubmitButton>{submitLabel}</SubmitButton>
            {note ? (
              <p role="status" className="text-good">
                {note}
              </p>
            ) : (
              <StatusLine of="Draft" status={draft.status} onRetry={draft.flush} />
            )}
          </div>
          {record.version === null && draft.changed.length > 0 && (
            <p className="text-muted text-sm">What you type is kept as a draft of yours until you save it.</p>
          )}
        </Form>
      </div>
    </div>
  );
}

function useRecordEdit<F extends Fields>({ form, record, draft: kept, action }: Props<F>) {
  const formId = useId();
  const [seen, setSeen] = useState(() => seenOf(record, kept));
  const [conflicts, setConflicts] = useState<readonly FieldConflict[]>([]);
  const [saved, setSaved] = useState<FormState["saved"]>();
  const [isChosen, setChosen] = useState(false);
  const key = { form, recordId: record.id };
  const draft = useDraft<F>({
    initial: record.fields,
    restored: kept && { values: { ...record.fields, ...kept.values } as F, at: kept.at },
    save: (values) => keepDraft({ ...key, values, base: seen.base, baseVersion: seen.version }),
    forget: () => forgetDraft(key),
  });

  const sent = useRef(record.fields);
  const wasSaved = useRef(0);
  useEffect(() => {
    if (saved?.version === undefined || record.version === null || record.version < saved.version) return;
    if (wasSaved.current === saved.version) return;
    wasSaved.current = saved.version;
    setSeen({ version: record.version, base: record.fields });
    draft.rebase(record.fields, sent.current);
  }, [saved, record, draft.rebase]);

  useEffect(() => {
    if (!isChosen) return;
    setChosen(false);
    const element = document.getElementById(formId);
    if (element instanceof HTMLFormElement) element.requestSubmit();
  }, [isChosen, formId]);

  return {
    formId,
    draft,
    conflicts,
    note: draft.changed.length === 0 ? saved?.note : undefined,
    async send(before: FormState): Promise<FormState> {
      await draft.hold();
      sent.current = draft.now();
      const answer: FormState = await reach(action(before, formOf(record.id, seen, sent.current)));
      setConflicts(answer.conflicts ?? []);
      if (answer.saved) setSaved(answer.saved);
      else draft.resume();
      return answer;
    },
    /** What was chosen is written over what the other one saved, and nothing else of theirs. */
    choose(chosen: Fields) {
      const theirs = Object.fromEntries(
        conflicts.map((conflict) => [conflict.field, conflict.theirs ?? null]),
      );
      setSeen({ ...seen, base: { ...seen.base, ...theirs } });
      draft.change(chosen as Partial<F>);
      setConflicts([]);
      setChosen(true);
    },
  };
}

type Seen = { version: number | null; base: Fields };

function seenOf(
  { version, fields }: { version: number | null; fields: Fields },
  kept: KeptDraft | null,
): Seen {
  if (!kept?.base || kept.baseVersion === null) return { version, base: fields };
  return { version: kept.baseVersion, base: kept.base };
}

function formOf(id: string, seen: Seen, values: Fields): FormData {
  const form = new FormData();
  const record = seen.version === null ? undefined : { id, seen };
  form.set("values", JSON.stringify({ ...values, record }));
  return form;
}

/** Takes the focus when it comes up. */
function Focused({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      {children}
    </div>
  );
}
