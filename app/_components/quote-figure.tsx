import { useId } from "react";
import { Day } from "@/app/_ui/day";
import type { StatementContent } from "@/lib/editions/schema";
import { directionOf, languageName } from "@/lib/platform/language";
import { MarkedText } from "./marked-text";
import { SaidBy, WhereSaid } from "./said";

type Side = "earlier" | "later";
type Props = { statement: StatementContent; side?: Side; passage?: { start: number; end: number } };

const EDGES = { earlier: "border-before-ink", later: "border-after-ink", none: "border-edge" };
const NAMES = { earlier: "Before", later: "After" };

/** A whole statement with who said it, when and where. `passage` is marked in it; `side` says before or after. */
export function QuoteFigure({ statement, side, passage }: Props) {
  const { said, language, translation } = statement;
  const spans = passage ? [passage] : [];
  const id = useId();

  // Named by when and by whom, so that the two of a pair can be told apart by ear.
  return (
    <figure
      aria-labelledby={`${id}when ${id}who`}
      className={`border-s-4 ps-4 sm:ps-5 ${EDGES[side ?? "none"]}`}
    >
      <p id={`${id}when`} className="mb-2 text-muted">
        {side && <strong className="mr-2 font-semibold text-ink">{NAMES[side]}</strong>}
        <Day on={said.on} precision={said.precision} />
        {said.at && `, ${said.at}${said.zone ? ` (${said.zone})` : ""}`}
      </p>
      <blockquote
        cite={statement.citations[0]?.source.url}
        lang={language}
        dir={directionOf(language)}
        className="whitespace-pre-line font-serif text-2xl leading-snug"
      >
        <MarkedText text={statement.quote} spans={spans} side={side} />
      </blockquote>
      {translation && (
        <>
          <p className="mt-4 text-muted text-sm">
            Translated from {languageName(language)} into {languageName(translation.language)}
          </p>
          <blockquote
            lang={translation.language}
            dir={directionOf(translation.language)}
            className="whitespace-pre-line font-serif text-lg leading-snug"
          >
            {translation.text}
          </blockquote>
        </>
      )}
      <figcaption id={`${id}who`} className="mt-4">
        <SaidBy statement={statement} />
        <WhereSaid statement={statement} />
      </figcaption>
    </figure>
  );
}
