import { Day } from "@/app/_ui/day";
import type { PairSummary } from "@/lib/editions/schema";
import { EDITION_KINDS } from "@/lib/pairs/vocabulary";
import type { FoundIn } from "@/lib/search/found-in";
import { FoundElsewhere } from "./found-elsewhere";
import { MarkedText } from "./marked-text";
import { PairLabels } from "./pair-labels";
import { PassagePair } from "./passage-pair";

type Props = { pair: PairSummary; level?: 2 | 3; found?: FoundIn };

/** A pair in a list, or in what a search `found`: the compared passages side by side, large enough to be seen before they are read. */
export function PairItem({ pair, level = 3, found }: Props) {
  const Heading = level === 2 ? "h2" : "h3";

  return (
    <article className="rounded-md border border-rule bg-sheet" data-print="together">
      <PassagePair pair={pair} found={found} />
      <div className="grid gap-2 border-rule border-t px-4 py-3 sm:px-5">
        <Heading lang={pair.language} className="font-semibold leading-snug">
          <a href={`/pairs/${pair.slug}`} className="text-ink decoration-rule hover:decoration-ink">
            {found ? <MarkedText text={pair.headline} spans={found.headline} /> : pair.headline}
          </a>
        </Heading>
        <PairLabels pair={pair} />
        {found && <FoundElsewhere excerpts={found.excerpts} />}
        {pair.notice && (
          <p className="border-note-edge border-s-4 bg-note-wash px-3 py-1 text-sm">
            <strong className="font-semibold">{EDITION_KINDS[pair.notice.kind].label}</strong>{" "}
            <Day on={pair.notice.at} />: <span lang={pair.language}>{pair.notice.text}</span>
          </p>
        )}
      </div>
    </article>
  );
}
