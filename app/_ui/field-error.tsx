import type { ReactNode } from "react";

type Props = { id?: string; children?: ReactNode };

/** What is wrong with one field, in words and with a sign, never by colour alone. Nothing without children. */
export function FieldError({ id, children }: Props) {
  if (!children) return null;

  return (
    <p id={id} className="mt-1 flex gap-1.5 font-medium text-danger text-sm">
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        className="mt-[0.2em] size-[1em] shrink-0"
      >
        <circle cx="8" cy="8" r="6.5" />
        <path d="M8 4.5v4.2M8 10.4v1.6" />
      </svg>
      <span>
        <span className="sr-only">Error: </span>
        {children}
      </span>
    </p>
  );
}
