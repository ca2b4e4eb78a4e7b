import type { ReactNode } from "react";

type Props = { id: string; heading: string; children: ReactNode; hidden?: boolean };

/** A part of a page under its own h2, which can be linked to. `hidden` keeps the heading for those who listen. */
export function Section({ id, heading, children, hidden = false }: Props) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className={hidden ? "sr-only" : "mb-3 font-medium font-serif text-2xl"}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
