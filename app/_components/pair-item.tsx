import { timeBetween } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { directionOf } from "@/app/_ui/language";
import type { PairSummary } from "@/lib/editions/schema";
import { EDITION_KINDS } from "@/lib/pairs/vocabulary";
import { PairLabels } from "./pair-labels";
import { SpeakerName } from "./speaker-name";

type Props = { pair: PairSummary; level?: 2 | 3 };

/** A pair in a list: the compared passages side by side, large enough to be seen before they are read. */
export function PairItem({ pair, level = 3 }: Props) {
  const Heading = level === 2 ? "h2" : "h3";

  return (
    <article className="border-rule border-t py-6" data-print="together">
      <Heading lang={pair.language} className="max-w-3xl font-semibold leading-snug">
        <a href={`/pairs/${pair.slug}`} className="text-ink decoration-edge hover:decoration-ink">
          {pair.headline}
        </a>
      </Heading>
      <div className="mt-4 grid gap-3 md:grid-cols-[1fr_auto_1fr] md:gap-5">
        <Side side={pair.earlier} name="earlier" />
        <Gap earlier={pair.earlier} later={pair.later} />
        <Side side={pair.later} name="later" />
      </div>
      <div className="mt-4">
        <PairLabels pair={pair} />
      </div>
      {pair.notice && (
        <p className="mt-3 text-sm">
          <strong>{EDITION_KINDS[pair.notice.kind].label}</strong> <Day on={pair.notice.at} />:{" "}
          {pair.notice.text}
        </p>
      )}
    </article>
  );
}

type SideProps = { side: PairSummary["earlier"]; name: "earlier" | "later" };

function Side({ side, name }: SideProps) {
  const edge = name === "earlier" ? "border-before-ink" : "border-after-ink";

  return (
    <figure className={`border-s-2 ps-3 sm:ps-4 ${edge}`}>
      <figcaption className="mb-1 text-muted text-sm">
        <span className="font-semibold text-ink">{name === "earlier" ? "Before" : "After"}</span>
        {", "}
        <Day on={side.on} precision={side.precision} />
        {", "}
        <SpeakerName speaker={side.speaker} spokenBy={side.spokenBy} />
      </figcaption>
      <blockquote
        lang={side.language}
        dir={directionOf(side.language)}
        className="font-serif text-xl leading-snug sm:text-2xl"
      >
        {side.passage}
      </blockquote>
    </figure>
  );
}

/** The time between, with an arrow that points down on a phone and on to the later one where there is room. */
function Gap({ earlier, later }: Pick<PairSummary, "earlier" | "later">) {
  return (
    <p className="flex items-center gap-2 text-muted text-sm md:w-20 md:flex-col md:justify-center md:text-center">
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        className="size-5 shrink-0 rotate-90 md:rotate-0"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
      >
        <path d="M3 12h17M14 6l6 6-6 6" />
      </svg>
      {timeBetween(earlier, later)}
    </p>
  );
}
