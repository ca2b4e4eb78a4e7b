"use client";
import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useMemo } from "react";
import { ErrorSummary } from "./error-summary.client";
import { type FormAnswer, FormContext } from "./form-context.client";
import { reach } from "./reach";

type Props<A extends FormAnswer> = {
  /** A server action; its second argument is the form. */
  action: (before: A, form: FormData) => Promise<A>;
  children: ReactNode;
  /** Called after each answer: to show conflicts, or that it was saved. */
  onAnswer?: (answer: A) => void;
  label?: string;
  id?: string;
  className?: string;
};

// Printed by the server, a form carries its action's own address and works without script.
const isServer = typeof window === "undefined";

/**
 * A form for a server action. What the action refuses is shown in a summary that takes the focus, and beside
 * each field by its name. Unlike a bare `<form action>`, nothing typed is lost when it is refused.
 */
export function Form<A extends FormAnswer>({ action, children, onAnswer, label, id, className }: Props<A>) {
  const [answer, dispatch, isPending] = useActionState<A, FormData>(
    (isServer ? action : reached(action)) as (before: Awaited<A>, form: FormData) => Promise<A>,
    {} as Awaited<A>,
  );
  const around = useMemo(() => ({ fields: answer.fields ?? {}, isPending }), [answer, isPending]);
  useEffect(() => {
    if (Object.keys(answer).length > 0) onAnswer?.(answer);
  }, [answer, onAnswer]);

  // React empties a form after its action; sent by hand, it keeps what was typed.
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = new FormData(event.currentTarget, submitter);
    startTransition(() => dispatch(form));
  }

  return (
    <form action={dispatch} onSubmit={send} noValidate aria-label={label} id={id} className={className}>
      <ErrorSummary message={answer.message} fields={answer.fields} />
      <FormContext value={around}>{children}</FormContext>
    </form>
  );
}

function reached<A extends FormAnswer>(action: Props<A>["action"]) {
  return (before: A, form: FormData) => reach(action(before, form));
}
