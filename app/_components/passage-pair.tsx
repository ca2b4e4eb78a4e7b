import { Day } from "@/app/_ui/day";
import type { PairSummary } from "@/lib/editions/schema";
import type { DiffPart } from "@/lib/pairs/diff-part";
import { timeBetween } from "@/lib/platform/dates";
import { directionOf } from "@/lib/platform/language";
import { comparePassages, PassageWords } from "./passage-words";
import { SpeakerName } from "./speaker-name";

type Props = { pair: Pick<PairSummary, "earlier" | "later"> };

/** The two passages before and after, the changed words marked, with the time between them. */
export async function PassagePair({ pair }: Props) {
  const parts = await comparePassages(pair);

  return (
    <div className="grid md:grid-cols-2">
      <Side side={pair.earlier} name="earlier" parts={parts} />
      <Side side={pair.later} name="later" parts={parts} gap={timeBetween(pair.earlier, pair.later)} />
    </div>
  );
}

type SideProps = {
  side: PairSummary["earlier"];
  name: "earlier" | "later";
  parts: DiffPart[];
  gap?: string;
};

function Side({ side, name, parts, gap }: SideProps) {
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
          <SpeakerName speaker={side.speaker} spokenBy={side.spokenBy} />
        </span>
      </figcaption>
      <blockquote
        lang={side.language}
        dir={directionOf(side.language)}
        className="font-serif text-xl leading-snug sm:text-2xl"
      >
        <PassageWords parts={parts} side={name} />
      </blockquote>
    </figure>
  );
}
