import { Moment } from "@/app/_ui/day";
import type { DeskSource } from "@/lib/sources/capture-queries";
import { OUTCOMES } from "../schema";
import { CheckEntry } from "./check-entry";

type Checks = DeskSource["checks"];
type Props = { checks: Checks; sourceId: string; language?: string; isPast?: boolean };

/** What fetching a source again found: above all what waits for a person, and below what was. */
export function CheckList({ checks, sourceId, language = "en", isPast = false }: Props) {
  if (checks.length === 0) return null;
  if (isPast) return <PastChecks checks={checks} />;
  return (
    <section aria-label="Waiting for your answer" className="mb-8 grid max-w-4xl gap-4">
      {checks.map((check) => (
        <CheckEntry key={check.id} check={check} sourceId={sourceId} language={language} />
      ))}
    </section>
  );
}

function PastChecks({ checks }: { checks: Checks }) {
  return (
    <details className="mt-3">
      <summary className="min-h-6 text-link">
        {checks.length === 1 ? "1 earlier check" : `${checks.length} earlier checks`}
      </summary>
      <ul aria-label="Earlier checks" className="mt-2 border-rule border-t text-sm">
        {checks.map(({ id, checkedAt, outcome, detail, handledBy }) => (
          <li key={id} className="border-rule border-b py-2">
            <Moment at={checkedAt} />: {OUTCOMES[outcome]}
            {detail && <span className="text-muted"> {detail}</span>}
            {handledBy && <span className="text-muted"> Answered by {handledBy.name}.</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
