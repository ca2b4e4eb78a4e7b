import { Day } from "@/app/_ui/day";
import { directionOf } from "@/lib/platform/language";
import { excerptOf } from "@/lib/suggestions/excerpt";
import type { listDismissalsOf } from "@/lib/suggestions/verdict-queries";
import { ActionButton } from "../../_components/action-button.client";
import { takeBack } from "./actions";
import { KINDS, REASONS } from "./schema";

type Dismissal = Awaited<ReturnType<typeof listDismissalsOf>>[number];
type Props = { statementId: string; dismissals: readonly Dismissal[] };

/** What is not shown again beside a statement: why, who said so, and the way back. */
export function DismissedList({ statementId, dismissals }: Props) {
  return (
    <ul aria-label="Not shown again" className="mt-2 border-rule border-t">
      {dismissals.map(({ id, kind, reason, note, decidedAt, decidedBy, other }) => {
        const quote = excerptOf(other.quote, [], 140).text;
        return (
          <li key={id} className="border-rule border-b py-2.5">
            <p lang={other.language} dir={directionOf(other.language)} className="font-serif">
              {quote}
            </p>
            <p className="mb-1 text-muted text-sm">
              {KINDS[kind].dismiss}: {reason && REASONS[reason].label}
              {note && `, “${note}”`} · {decidedBy.name}, <Day on={decidedAt.toISOString().slice(0, 10)} />
            </p>
            <ActionButton
              action={takeBack}
              fields={{ statementId, otherId: other.id }}
              label={`Show it again: ${quote}`}
            >
              Show it again
            </ActionButton>
          </li>
        );
      })}
    </ul>
  );
}
