"use client";
import { Button } from "@/app/_ui/button.client";
import { Day } from "@/app/_ui/day";
import { directionOf } from "@/lib/platform/language";
import { excerptOf } from "@/lib/suggestions/excerpt";
import type { Suggestion } from "@/lib/suggestions/schema";
import { useSuggestions } from "../suggestions/use-suggestions.client";
import type { Side, StatementForPair } from "./schema";

type Props = { side: Side; other: StatementForPair; isBusy: boolean; onChoose: (id: string) => void };

/** The few that are likeliest. */
const SHOWN = 4;

/** What is recorded on the matter of the statement on the other side, on this side of it in time. */
export function SuggestedStatements({ side, other, isBusy, onChoose }: Props) {
  const { id, quote, language, saidOn, speaker } = other;
  const { found } = useSuggestions({ id, quote, language, saidOn, speakerId: speaker.id });
  const wrong = side === "earlier" ? "after" : "before";
  const fitting = (found?.suggestions ?? []).filter(({ order }) => order !== wrong).slice(0, SHOWN);
  if (fitting.length === 0) return null;

  return (
    <section aria-label={`Suggested for the ${side} side`} className="mt-4">
      <h3 className="font-semibold">Suggested</h3>
      <ul className="mt-1 border-rule border-t">
        {fitting.map((suggestion) => (
          <li
            key={suggestion.statementId}
            className="flex items-start justify-between gap-4 border-rule border-b py-3"
          >
            <Line suggestion={suggestion} />
            <Button
              size="small"
              isDisabled={isBusy}
              aria-label={`Choose what is suggested: ${excerptOf(suggestion.statement.quote, [], 60).text}`}
              onPress={() => onChoose(suggestion.statementId)}
              className="shrink-0"
            >
              Choose
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ suggestion: { reason, statement } }: { suggestion: Suggestion }) {
  const { quote, language, saidOn, speaker } = statement;
  return (
    <div className="min-w-0">
      <p lang={language} dir={directionOf(language)} className="line-clamp-3 font-serif text-lg leading-snug">
        {quote}
      </p>
      <p className="text-muted text-sm">
        {speaker} · <Day on={saidOn} /> · {reason}
      </p>
    </div>
  );
}
