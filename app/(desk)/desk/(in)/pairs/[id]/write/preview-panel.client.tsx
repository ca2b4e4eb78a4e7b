"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { FieldError } from "@/app/_ui/field-error";
import { reach } from "@/app/_ui/reach";
import { Skeleton } from "@/app/_ui/skeleton";
import type { PairValues } from "../../schema";
import { previewForm } from "./actions";
import { usePair } from "./pair-context.client";

const PAUSE = 700;

/** The readers' view of what stands in the form, made on the server a moment after the last change. */
export function PreviewPanel() {
  const { values } = usePair();
  const { view, problem, isStale } = usePreview(values);

  return (
    <section
      aria-label="Readers’ view"
      aria-busy={isStale}
      className="rounded border border-rule bg-paper px-4 py-5 sm:px-6"
    >
      <p className="mb-3 text-muted text-sm">
        What readers would see. {isStale ? "Being brought up to date…" : "Up to date with the form."}
      </p>
      <FieldError>{problem}</FieldError>
      {view === undefined ? <Skeleton label="Making the preview…" lines={8} /> : view}
      {view === null && <p>Choose both statements to see the pair as readers will.</p>}
    </section>
  );
}

function usePreview(values: PairValues) {
  const [shown, setShown] = useState<{ of: PairValues; view: ReactNode; problem?: string }>();
  const isFirst = useRef(true);

  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(
      async () => {
        const { view, problem } = await ask(values);
        if (isLate) return;
        setShown((before) => ({ of: values, problem, view: problem ? before?.view : view }));
      },
      isFirst.current ? 0 : PAUSE,
    );
    isFirst.current = false;
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [values]);

  return { view: shown?.view, problem: shown?.problem, isStale: shown?.of !== values };
}

async function ask(fields: PairValues): Promise<{ view?: ReactNode; problem?: string }> {
  const answer = await reach(previewForm({ fields }));
  return answer.ok ? { view: answer.value } : { problem: answer.message ?? "It could not be shown." };
}
