"use client";
import type { ReactNode } from "react";
import { CheckSign } from "@/app/_components/check-sign";
import { Day } from "@/app/_ui/day";
import { CHECK_RESULTS } from "@/lib/pairs/vocabulary";
import { directionOf } from "@/lib/platform/language";
import type { Side, StatementForPair } from "./schema";

type Props = { statement: StatementForPair; side: Side; showQuote?: boolean; children?: ReactNode };

const EDGES = { earlier: "border-before-ink", later: "border-after-ink" };

/** One side of a pair: the words, who said them, when and where, and what the quote check found. */
export function StatementCard({ statement, side, showQuote = true, children }: Props) {
  const { quote, language } = statement;
  return (
    <div className={showQuote ? `border-s-4 ps-4 ${EDGES[side]}` : ""}>
      {showQuote && (
        <blockquote
          lang={language}
          dir={directionOf(language)}
          className="mb-2 max-h-72 overflow-y-auto whitespace-pre-wrap font-serif text-xl leading-snug"
        >
          {quote}
        </blockquote>
      )}
      <SaidLine statement={statement} />
      <ul className="mt-1 grid gap-0.5">
        {statement.citations.map((citation) => (
          <li key={citation.id} className="text-muted text-sm">
            <CheckSign result={citation.result} /> {CHECK_RESULTS[citation.result].label}:{" "}
            {citation.source.publisher}, {citation.source.title}
          </li>
        ))}
      </ul>
      {statement.citations.length === 0 && <p className="mt-1 text-muted text-sm">No source yet.</p>}
      {children}
    </div>
  );
}

function SaidLine({ statement }: { statement: StatementForPair }) {
  const { speaker, spokenBy, occasion, saidOn, saidAt, zone, precision } = statement;
  return (
    <p>
      <strong className="font-semibold">{spokenBy?.name ?? speaker.name}</strong>
      {spokenBy && <> for {speaker.name}</>}
      {!spokenBy && speaker.office && <span className="text-muted">, {speaker.office}</span>}
      <span className="text-muted">
        {" · "}
        <Day on={saidOn} precision={precision} />
        {saidAt && `, ${saidAt}${zone ? ` (${zone})` : ""}`}
        {occasion && ` · ${[occasion.name, occasion.place].filter(Boolean).join(", ")}`}
      </span>
    </p>
  );
}
