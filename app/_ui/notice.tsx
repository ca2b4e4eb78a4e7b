import type { ReactNode } from "react";

type Props = { title: string; children: ReactNode };

/** What a reader has to know before the rest of the page. */
export function Notice({ title, children }: Props) {
  return (
    <aside
      aria-label={title}
      className="mb-6 max-w-3xl border-note-edge border-s-4 bg-note-wash px-4 py-3"
      data-print="together"
    >
      <p>
        <strong className="font-semibold">{title}</strong>
      </p>
      <div>{children}</div>
    </aside>
  );
}
