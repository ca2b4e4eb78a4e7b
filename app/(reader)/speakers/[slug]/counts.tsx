import { ExtentSign } from "@/app/_components/extent-sign";
import { filterPath } from "@/lib/editions/filter";
import type { PairSummary, SpeakerContent } from "@/lib/editions/schema";
import { EXTENTS, RELATIONS } from "@/lib/pairs/vocabulary";
import { Count, CountList } from "./count-list";
import { spokenForOthers, tallyOf } from "./tally";

type Props = { speaker: SpeakerContent; pairs: PairSummary[]; total: number };

const RELATION_ORDER = Object.keys(RELATIONS) as PairSummary["relation"][];
const EXTENT_ORDER = ["none", "partial", "full"] as const;

/** How many pairs of each kind there are, in the order of the definitions. Counts only: no share, no score. */
export function Counts({ speaker, pairs, total }: Props) {
  const { relations, extents } = tallyOf(pairs);
  const listOf = (filter: object) => filterPath("/", { speaker: speaker.slug, ...filter });

  return (
    <section aria-labelledby="counts" className="mt-12 max-w-3xl">
      <h2 className="mb-3 font-semibold text-xl" id="counts">
        On record
      </h2>
      <p>{inWords(speaker, pairs, total)}</p>
      <div className="mt-4 grid gap-6 sm:grid-cols-2">
        <CountList title="By relation of the later statement">
          {RELATION_ORDER.map((relation) => (
            <Count
              count={relations.get(relation)}
              href={listOf({ relation })}
              key={relation}
              label={RELATIONS[relation].label}
            />
          ))}
        </CountList>
        <CountList title="By extent of the change">
          {EXTENT_ORDER.map((extent) => (
            <Count
              count={extents.get(extent)}
              href={listOf({ extent })}
              key={extent}
              label={EXTENTS[extent].label}
              sign={<ExtentSign extent={extent} />}
            />
          ))}
        </CountList>
      </div>
      <p className="mt-4 text-muted text-sm">
        These numbers say what has been entered here. They do not say how often anybody changes position, and
        they are no measure of one person against another.
      </p>
    </section>
  );
}

function inWords({ slug, name }: SpeakerContent, pairs: PairSummary[], total: number): string {
  const forOthers = spokenForOthers(pairs, slug).length;
  const share = forOthers === pairs.length ? "all" : forOthers;
  return [
    `${name} speaks, or is spoken for, in ${counted(total)}.`,
    total > pairs.length && `The counts and the timeline are of the newest ${pairs.length}.`,
    forOthers > 0 && `In ${share} of them ${name} speaks only for somebody else.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function counted(count: number): string {
  return count === 1 ? "1 published pair" : `${count} published pairs`;
}
