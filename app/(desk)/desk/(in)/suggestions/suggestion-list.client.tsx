"use client";
import type { Suggestion } from "@/lib/suggestions/schema";
import { type Beside, KINDS } from "./schema";
import { SuggestionEntry } from "./suggestion-entry.client";

type Props = { beside: Beside; suggestions: readonly Suggestion[] };
type Kind = keyof typeof KINDS;

/** How many of a kind are shown at once. */
const SHOWN = 3;

/** What was said before, by kind: what may disagree first. */
export function SuggestionList({ beside, suggestions }: Props) {
  const kinds = (Object.keys(KINDS) as Kind[]).map((kind) => ({
    kind,
    of: suggestions.filter((suggestion) => suggestion.kind === kind),
  }));
  return kinds
    .filter(({ of }) => of.length > 0)
    .map(({ kind, of }) => (
      <div key={kind} className="mb-5">
        <h3 className="mb-1 font-semibold">
          {KINDS[kind].label} <span className="font-normal text-muted">({of.length})</span>
        </h3>
        <Entries beside={beside} kind={kind} suggestions={of.slice(0, SHOWN)} />
        {of.length > SHOWN && (
          <details>
            <summary className="min-h-6 py-2 text-link text-sm">
              {of.length - SHOWN} more<span className="sr-only">: {KINDS[kind].label}</span>
            </summary>
            <Entries beside={beside} kind={kind} suggestions={of.slice(SHOWN)} isRest />
          </details>
        )}
      </div>
    ));
}

function Entries({ beside, kind, suggestions, isRest }: Props & { kind: Kind; isRest?: boolean }) {
  return (
    <ul
      aria-label={isRest ? `${KINDS[kind].label}, more` : KINDS[kind].label}
      className="border-rule border-t"
    >
      {suggestions.map((suggestion) => (
        <SuggestionEntry key={suggestion.statementId} beside={beside} suggestion={suggestion} />
      ))}
    </ul>
  );
}
