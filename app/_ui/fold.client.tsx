"use client";
import { type ReactNode, useContext, useState } from "react";
import { FormContext } from "./form-context.client";

type Props = {
  label: string;
  /** The fields in it: it opens when one of them is refused. */
  names: readonly string[];
  isOpenAtFirst: boolean;
  children: ReactNode;
};

/** Fields that most records do without, out of the way until somebody asks for them. */
export function Fold({ label, names, isOpenAtFirst, children }: Props) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const { fields } = useContext(FormContext);
  const isWrong = names.some((name) => fields[name]);

  return (
    <details open={isOpen || isWrong} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="min-h-6 text-link">{label}</summary>
      <div className="mt-3 grid gap-4 border-rule border-s-2 ps-4">{children}</div>
    </details>
  );
}
