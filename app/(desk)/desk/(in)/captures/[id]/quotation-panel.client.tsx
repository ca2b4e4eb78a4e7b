"use client";
import { useEffect, useRef } from "react";
import { Button } from "@/app/_ui/button.client";
import { DraftNotice } from "@/app/_ui/draft-notice.client";
import { Form } from "@/app/_ui/form.client";
import { StatusLine } from "@/app/_ui/status-line.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useIsEarly } from "@/app/_ui/use-is-early.client";
import { Answered } from "@/lib/suggestions/schema";
import { StatementFields } from "../../../_components/statement-fields.client";
import { SaidBeforeEntered, SaidBeforeLine } from "../../suggestions/said-before-entered.client";
import { useSuggestions } from "../../suggestions/use-suggestions.client";
import { AnswerFields } from "./answer-fields.client";
import { QuotedWords } from "./quoted-words.client";
import type { Begun, QuotationValues } from "./schema";
import { SpeakerNote } from "./speaker-note.client";
import { useQuotation } from "./use-quotation.client";

type Props = { captureId: string; text: string; begun: Begun; onClose: () => void };

/** The statement that is made of chosen words, beside the text they are from. */
export function QuotationPanel({ captureId, text, begun, onClose }: Props) {
  const { draft, names, send } = useQuotation(captureId, begun);
  const { values } = draft;
  const beside = {
    quote: begun.isTyped ? values.quote : begun.suggestion.quote,
    language: values.language ?? begun.suggestion.language,
  };
  const looked = useSuggestions({ ...beside, ...saidOf(values) });
  const heading = useRef<HTMLHeadingElement>(null);
  const isEarly = useIsEarly();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only how it came up counts.
  useEffect(() => {
    // With the page itself it stays where it is: somebody may be at work in it already.
    if (!isEarly) heading.current?.focus();
  }, []);

  return (
    <section
      aria-labelledby="quotation"
      className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto lg:border-rule lg:border-s lg:ps-6 lg:pe-1"
    >
      <h2
        id="quotation"
        ref={heading}
        tabIndex={-1}
        className="mb-3 font-medium font-serif text-2xl outline-none"
      >
        A new statement
      </h2>
      <DraftNotice draft={draft} />
      <Form action={send} label="A new statement" className="grid gap-5 pb-4">
        <QuotedWords
          isTyped={begun.isTyped}
          text={text}
          words={begun.suggestion.quote}
          language={beside.language}
          typed={values.quote}
          onType={(quote) => draft.set("quote", quote)}
        />
        <SaidBeforeLine {...looked} />
        <StatementFields
          values={values}
          onChange={draft.change}
          names={names}
          speakerNote={
            <SpeakerNote suggestion={begun.suggestion} onChoose={(id) => draft.set("speakerId", id)} />
          }
          likelyOccasion={begun.suggestion.newOccasion}
        />
        <AnswerFields values={values} onChange={draft.change} names={names} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <SubmitButton>Save the statement</SubmitButton>
          <Button
            onPress={() => {
              draft.discard();
              onClose();
            }}
          >
            Cancel
          </Button>
          <StatusLine of="Draft" status={draft.status} onRetry={draft.flush} />
        </div>
      </Form>
      <SaidBeforeEntered beside={beside} {...looked} />
    </section>
  );
}

/** What suggestions go by beside the words: who said it, when, and how it answers a question. */
function saidOf({ speakerId, saidOn, questionId, stance }: QuotationValues) {
  const answer = Answered.safeParse({ questionId, stance });
  return { speakerId, saidOn: saidOn || null, answers: answer.success ? [answer.data] : [] };
}
