"use client";
import { type MouseEvent, useEffect, useRef } from "react";
import { fieldId } from "./field-id";

type Props = {
  message?: string;
  fields?: Record<string, string[] | undefined>;
  /** By field name, where a message does not say by itself which field it is about. */
  labels?: Record<string, string>;
};

/** Everything that is wrong with a form, at its top: takes the focus, and each line leads to its field. */
export function ErrorSummary({ message, fields = {}, labels = {} }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const wrong = Object.entries(fields).filter(([, errors]) => errors && errors.length > 0);
  const isShown = message !== undefined || wrong.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is announced, one like the last too.
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown, message, fields]);

  if (!isShown) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-5 max-w-3xl border-danger border-s-4 bg-danger-wash px-4 py-3"
    >
      <p className="font-semibold">{message ?? titleFor(wrong.length)}</p>
      {wrong.length > 0 && (
        <ul className="mt-1 list-disc ps-5">
          {wrong.map(([name, errors]) => (
            <li key={name}>
              <a href={`#${fieldId(name)}`} onClick={toField} className="inline-block py-0.5 text-ink">
                {labels[name] && `${labels[name]}: `}
                {errors?.join(" ")}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function titleFor(count: number): string {
  return count === 1 ? "One thing has to be put right." : `${count} things have to be put right.`;
}

/** A fragment only scrolls; the focus has to go there too. */
function toField(event: MouseEvent<HTMLAnchorElement>) {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
}
