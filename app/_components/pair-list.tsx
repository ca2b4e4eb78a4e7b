import type { ReactNode } from "react";
import type { PairSummary } from "@/lib/editions/schema";
import type { FoundIn } from "@/lib/search/found-in";
import { PairItem } from "./pair-item";

type Props = {
  pairs: PairSummary[];
  level?: 2 | 3;
  empty?: ReactNode;
  /** By slug, where each has what was looked for. */
  found?: Record<string, FoundIn>;
};

/** Pairs in the order given; `empty` stands in when there are none. `level` is that of each headline. */
export function PairList({ pairs, level = 3, empty = "There are no pairs here yet.", found }: Props) {
  if (pairs.length === 0) return <p className="border-rule border-t py-6 text-muted">{empty}</p>;

  return (
    <ul className="grid gap-5">
      {pairs.map((pair) => (
        <li key={pair.slug}>
          <PairItem pair={pair} level={level} found={found?.[pair.slug]} />
        </li>
      ))}
    </ul>
  );
}
