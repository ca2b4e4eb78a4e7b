import { Empty } from "@/app/_ui/empty";
import { currentSettings } from "@/lib/platform/settings";
import { opinionPlug } from "@/lib/suggestions/plugs/opinion";
import { suggestFor } from "@/lib/suggestions/queries";
import type { Entered } from "@/lib/suggestions/schema";
import { findOpinions, listDismissalsOf } from "@/lib/suggestions/verdict-queries";
import { DismissedList } from "./dismissed-list";
import { SuggestionList } from "./suggestion-list.client";

/** What is recorded already beside a saved statement, and what was dismissed of it. */
export async function SaidBefore({ statement }: { statement: Entered & { id: string } }) {
  const { id, quote, language } = statement;
  const [suggestions, dismissals, kept] = await Promise.all([
    suggestFor(statement),
    listDismissalsOf(id),
    findOpinions(id),
  ]);
  const mayAsk = !("off" in opinionPlug(currentSettings()));
  const opinions = mayAsk || kept.size > 0 ? kept : undefined;
  return (
    <>
      {suggestions.length === 0 && (
        <Empty title="Nothing like it is recorded">
          The same words, the same claim, and what its speaker said that may not agree with it would stand
          here.
        </Empty>
      )}
      <SuggestionList beside={{ id, quote, language, opinions }} suggestions={suggestions} />
      {dismissals.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-6 text-link text-sm">Not shown again ({dismissals.length})</summary>
          <DismissedList statementId={id} dismissals={dismissals} />
        </details>
      )}
    </>
  );
}
