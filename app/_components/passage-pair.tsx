import { Day } from "@/app/_ui/day";
import type { PairSummary } from "@/lib/editions/schema";
import type { DiffPart } from "@/lib/pairs/diff-part";
import { timeBetween } from "@/lib/platform/dates";
import { directionOf } from "@/lib/platform/language";
import type { FoundIn } from "@/lib/search/found-in";
import { comparePassages, PassageWords } from "./passage-words";
import { SpeakerName } from "./speaker-name";

type Props = { pair: Pick<PairSummary, "earlier" | "later">; found?: FoundIn };

/** The two passages before and after, the changed words marked, and those that were looked for, with the time between. */
export async function PassagePair({ pair, found }: Props) {
  const parts = await comparePassages(pair);

  return (
    <div className="grid md:grid-cols-2">
      <Side side={pair.earlier} name="earlier" parts={parts} found={found} />
      <Side
        side={pair.later}
        name="later"
        parts={parts}
        gap={timeBetween(pair.earlier, pair.later)}
        found={found}
      />
    </div>
  );
}

type SideProps = {
  side: PairSummary["earlier"];
  name: "earlier" | "later";
  parts: DiffPart[];
  gap?: string;
  found?: FoundIn;
};

function Side({ side, name, parts, gap, found }: SideProps) {
  const frame =
    name === "earlier"
      ? "border-before-ink md:rounded-tl-md"
      : "border-after-ink md:border-s md:border-s-rule md:rounded-tr-md";

  return (
    <figure className={`flex flex-col border-t-4 px-4 pt-3 pb-4 sm:px-5 ${frame}`}>
      <figcaption className="mb-2 text-muted text-sm">
        <span className="font-semibold text-ink">{name === "earlier" ? "Before" : "After"}</span>{" "}
        <Day on={side.on} precision={side.precision} />
        {gap && `, ${gap}`}
        <span className="block">
          <SpeakerName speaker={side.speaker} spokenBy={side.spokenBy} marks={found?.names} />
        </span>
      </figcaption>
      <blockquote
        lang={side.language}
        dir={directionOf(side.language)}
        className="font-serif text-xl leading-snug sm:text-2xl"
      >
        <PassageWords parts={parts} side={name} found={found?.[name]} />
      </blockquote>
    </figure>
  );
}
