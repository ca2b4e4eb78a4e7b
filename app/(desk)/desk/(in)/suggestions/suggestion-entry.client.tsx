"use client";
import { useId, useState } from "react";
import { MarkedText } from "@/app/_components/marked-text";
import { Day } from "@/app/_ui/day";
import { useFocusOnChange } from "@/app/_ui/use-focus-on-change.client";
import { directionOf } from "@/lib/platform/language";
import { excerptOf } from "@/lib/suggestions/excerpt";
import type { Suggestion } from "@/lib/suggestions/schema";
import { ActionButton } from "../../_components/action-button.client";
import { makePair } from "./actions";
import { DismissForm } from "./dismiss-form.client";
import { Dismissed } from "./dismissed.client";
import { SaidTimes } from "./said-times.client";
import { type Beside, ORDERS } from "./schema";
import { SecondOpinion } from "./second-opinion.client";

type Props = { beside: Beside; suggestion: Suggestion };

/** One recorded statement beside the one that is entered: why, both in their words, and what can be done. */
export function SuggestionEntry({ beside, suggestion }: Props) {
  const [isDismissed, setDismissed] = useState(false);
  const id = useId();
  useFocusOnChange(id, isDismissed);
  const { statementId: otherId, kind, score, reason, statement, order } = suggestion;

  if (beside.id && isDismissed) {
    const two = { statementId: beside.id, otherId };
    return <Dismissed two={two} quote={statement.quote} onBack={() => setDismissed(false)} />;
  }
  const [mine, theirs] =
    order === "after" ? (["earlier", "later"] as const) : (["later", "earlier"] as const);
  return (
    <li id={id} tabIndex={-1} className="border-rule border-b py-3 outline-none">
      <p className="font-medium">{reason}</p>
      <p className="mt-1 text-muted text-sm">
        {ORDERS[order]} · <Day on={statement.saidOn} /> · {statement.speaker}
        {statement.pairs > 0 && ` · in ${statement.pairs} ${statement.pairs === 1 ? "pair" : "pairs"}`}
      </p>
      <Words of={statement} ranges={suggestion[theirs]} side={theirs} href={`/desk/statements/${otherId}`} />
      {kind !== "repeat" && <Words of={beside} ranges={suggestion[mine]} side={mine} />}
      <SaidTimes suggestion={suggestion} />
      {beside.id && (
        <>
          <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
            <ActionButton
              action={makePair}
              fields={{ statementId: beside.id, otherId, kind, score: String(score), order }}
              label={`Make a pair with: ${firstWords(statement.quote)}`}
            >
              Make a pair
            </ActionButton>
            {suggestion.isConfirmed && <span className="text-good text-sm">Confirmed before</span>}
          </div>
          {kind === "conflict" && beside.opinions && (
            <SecondOpinion
              statementId={beside.id}
              otherId={otherId}
              quote={firstWords(statement.quote)}
              opinion={beside.opinions.get(otherId)}
            />
          )}
          <DismissForm
            suggestion={{ statementId: beside.id, otherId, kind, score }}
            quote={firstWords(statement.quote)}
            onDismissed={() => setDismissed(true)}
          />
        </>
      )}
    </li>
  );
}

type WordsProps = {
  of: { quote: string; language: string };
  ranges: Suggestion["earlier"];
  side: "earlier" | "later";
  href?: string;
};

const EDGES = { earlier: "border-before-ink", later: "border-after-ink" };

/** The words of one side around those that the reason is about; of the one that is entered, in small. */
function Words({ of: { quote, language }, ranges, side, href }: WordsProps) {
  const { text, ranges: shown } = excerptOf(quote, ranges);
  return (
    <div className={`mt-1.5 border-s-3 ps-3 ${EDGES[side]}`}>
      {!href && <p className="text-muted text-sm">This statement</p>}
      <blockquote
        lang={language}
        dir={directionOf(language)}
        className={`whitespace-pre-line font-serif leading-snug ${href ? "text-lg" : ""}`}
      >
        <MarkedText text={text} spans={shown} side={side} />
      </blockquote>
      {href && (
        <a href={href} className="inline-block min-h-6 text-sm">
          Open the statement<span className="sr-only">: {firstWords(quote)}</span>
        </a>
      )}
    </div>
  );
}

function firstWords(quote: string): string {
  return excerptOf(quote, [], 60).text;
}
