import { Definition } from "@/app/_ui/definition";
import type { PairSummary } from "@/lib/editions/schema";
import { ACKNOWLEDGEMENTS, EXTENTS, RELATIONS } from "@/lib/pairs/vocabulary";
import { ExtentSign } from "./extent-sign";

type Props = { pair: Pick<PairSummary, "relation" | "extent" | "acknowledgement"> };

/** The labels of a pair in one line, each with its definition one tap away. "No change" looks like the rest. */
export function PairLabels({ pair }: Props) {
  return (
    <ul aria-label="Labels" className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm">
      <li className="font-semibold">
        <ExtentSign extent={pair.extent} /> <Definition term={EXTENTS[pair.extent]} />
      </li>
      <li className="font-semibold">
        <Definition term={RELATIONS[pair.relation]} />
      </li>
      <li className="text-muted">
        <Definition term={ACKNOWLEDGEMENTS[pair.acknowledgement]} />
      </li>
    </ul>
  );
}
