"use client";
import { Skeleton } from "@/app/_ui/skeleton";
import { type Beside, KINDS } from "./schema";
import { SuggestionList } from "./suggestion-list.client";
import type { useSuggestions } from "./use-suggestions.client";

type Looked = ReturnType<typeof useSuggestions>;

/** In one line, near the words: how much of it was said before. Says nothing while nothing was looked for. */
export function SaidBeforeLine({ found, isLooking }: Looked) {
  return (
    <p role="status" className="min-h-6 text-sm">
      {isLooking && <span className="text-muted">Looking for what was said before…</span>}
      {!isLooking && found && found.suggestions.length > 0 && (
        <a href="#said-before">Said before: {countsOf(found.suggestions)}</a>
      )}
      {!isLooking && found && found.suggestions.length === 0 && (
        <span className="text-muted">{found.problem ?? "Nothing like it is recorded."}</span>
      )}
    </p>
  );
}

/** What was said before of a statement that is not saved yet: to be read, and acted on once it is. */
export function SaidBeforeEntered({ beside, found, isLooking }: Looked & { beside: Beside }) {
  if (!found && !isLooking) return null;
  return (
    <section aria-labelledby="said-before" aria-busy={isLooking} className="mt-4 border-rule border-t pt-4">
      <h3 id="said-before" tabIndex={-1} className="mb-2 font-medium font-serif text-xl outline-none">
        Said before
      </h3>
      {!found && <Skeleton label="Looking for what was said before…" lines={3} />}
      {found && found.suggestions.length > 0 && (
        <p className="mb-3 text-muted text-sm">
          Once the statement is saved, a pair can be made of it and one of these.
        </p>
      )}
      {found && found.suggestions.length === 0 && (
        <p className="text-muted">{found.problem ?? "Nothing like it is recorded."}</p>
      )}
      {found && (
        <div className={isLooking ? "opacity-60" : ""}>
          <SuggestionList beside={beside} suggestions={found.suggestions} />
        </div>
      )}
    </section>
  );
}

function countsOf(suggestions: NonNullable<Looked["found"]>["suggestions"]): string {
  return Object.entries(KINDS)
    .map(([kind, { label }]) => ({ label, count: suggestions.filter((each) => each.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${label.toLowerCase()} (${count})`)
    .join(", ");
}
