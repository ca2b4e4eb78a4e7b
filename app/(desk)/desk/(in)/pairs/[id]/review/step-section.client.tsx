"use client";
import type { ReactNode } from "react";
import { useFocusOnChange } from "@/app/_ui/use-focus-on-change.client";
import type { Status } from "@/lib/platform/generated/enums";

type Props = { status: Status; children: ReactNode };

/** Takes the focus after a step, whose button is gone: what it says first is where the pair stands now. */
export function StepSection({ status, children }: Props) {
  useFocusOnChange("next-steps", status);
  return (
    <section id="next-steps" tabIndex={-1} aria-label="Next steps" className="grid gap-4">
      {children}
    </section>
  );
}
