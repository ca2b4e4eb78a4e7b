"use client";
import { useState, useTransition } from "react";
import { Button } from "@/app/_ui/button.client";
import { reach } from "@/app/_ui/reach";
import { useFocusOnChange } from "@/app/_ui/use-focus-on-change.client";
import type { Reading } from "@/lib/platform/generated/enums";
import { CaptureReader } from "../../../_components/capture-reader.client";
import { suggest } from "./actions";
import { QuotationPanel } from "./quotation-panel.client";
import type { Begun } from "./schema";

type Props = {
  captureId: string;
  reading: Reading;
  text: string;
  language: string;
  label: string;
  quotations: readonly { start: number; end: number; href: string; label: string }[];
  /** A quotation that was begun here before, or that a lead begins. */
  restored: Begun | null;
};

const TYPE = "type-a-quotation";

/** A stored text on one side, and on the other the statement that is made of words chosen in it. */
export function QuoteDesk({ captureId, reading, text, language, label, quotations, restored }: Props) {
  const [shown] = useState(quotations);
  const [begun, setBegun] = useState(restored);
  const [problem, setProblem] = useState<string>();
  const [isPending, start] = useTransition();

  useFocusOnChange(TYPE, begun === null);

  function begin(span: { start: number; end: number }, isTyped: boolean) {
    start(async () => {
      const place = { reading, start: span.start, end: span.end };
      const answer = await reach(suggest({ captureId, ...place }));
      setProblem(answer.ok ? undefined : answer.message);
      if (answer.ok) setBegun({ place, isTyped, suggestion: answer.value });
    });
  }

  return (
    <div className={begun ? "gap-8 lg:grid lg:grid-cols-[minmax(0,1fr)_27rem]" : ""}>
      <div className={`min-w-0 ${begun ? "hidden lg:block" : ""}`}>
        <p className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button
            id={TYPE}
            size="small"
            onPress={() => begin({ start: 0, end: 0 }, true)}
            isPending={isPending}
          >
            Type or paste a quotation
          </Button>
          <span className="text-muted text-sm">or select its words below, which needs no check.</span>
        </p>
        {problem && (
          <p role="alert" className="text-danger">
            {problem}
          </p>
        )}
        <CaptureReader
          text={text}
          language={language}
          label={label}
          quotations={shown}
          first={restored?.isTyped ? null : restored?.place}
          actionLabel={begun ? "Take these words instead" : "Make a statement of it"}
          onQuote={(quote) => begin(quote, false)}
        />
      </div>
      {begun && (
        <QuotationPanel captureId={captureId} text={text} begun={begun} onClose={() => setBegun(null)} />
      )}
    </div>
  );
}
