"use client";

import { useEffect, useRef } from "react";
import type { FormState } from "@/lib/platform/form";

type Props = { state: FormState };

/** What is wrong with a form as a whole, told and shown when it comes back. */
export function FormMessage({ state }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.message) place.current?.focus();
  }, [state]);

  if (!state.message) return null;
  return (
    <div
      ref={place}
      role="alert"
      tabIndex={-1}
      className="border-before-ink border-s-4 bg-before-wash px-4 py-2 text-before-ink outline-none"
    >
      {state.message}
    </div>
  );
}
