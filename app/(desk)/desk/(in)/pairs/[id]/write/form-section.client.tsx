"use client";
import type { ReactNode } from "react";

type Props = { heading: string; lead?: ReactNode; children: ReactNode };

/** A part of the form under its heading; no landmark, since the readers’ view beside it has those. */
export function FormSection({ heading, lead, children }: Props) {
  return (
    <div>
      <h2 className="border-rule border-b pb-1 font-medium font-serif text-2xl">{heading}</h2>
      {lead && <p className="mt-2 max-w-prose text-muted text-sm">{lead}</p>}
      <div className="mt-5 grid gap-7">{children}</div>
    </div>
  );
}
