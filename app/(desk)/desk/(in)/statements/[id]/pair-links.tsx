import { Empty } from "@/app/_ui/empty";
import type { findStatementForEditing } from "@/lib/statements/queries";
import { StatusSign } from "../../../_components/status-sign";

type Pair = NonNullable<Awaited<ReturnType<typeof findStatementForEditing>>>["pairs"][number];

/** The pairs a statement stands in, and on which side. */
export function PairLinks({ pairs }: { pairs: readonly Pair[] }) {
  if (pairs.length === 0) {
    return <Empty title="In no pair yet">Compare it with what was said before or after it.</Empty>;
  }
  return (
    <ul aria-label="Pairs" className="border-rule border-t">
      {pairs.map(({ id, slug, headline, status, side }) => (
        <li key={`${id} ${side}`} className="border-rule border-b py-2.5">
          <a href={`/desk/pairs/${id}`} className="font-medium">
            {headline ?? slug}
          </a>
          <p className="mt-0.5 flex flex-wrap gap-x-3 text-muted text-sm">
            <StatusSign status={status} hasEdition={false} /> the {side} statement
          </p>
        </li>
      ))}
    </ul>
  );
}
