import type { ReactNode } from "react";
import { MarkedText } from "@/app/_components/marked-text";
import { directionOf } from "@/lib/platform/language";

type Props = {
  heading: string;
  side: "earlier" | "later";
  words: string;
  language: string;
  spans: { start: number; end: number }[];
  /** When and where they were said. */
  children: ReactNode;
};

const EDGES = { earlier: "border-before-ink", later: "border-after-ink" };

/** One side of a lead: its words, with those marked that matter. */
export function LeadWords({ heading, side, words, language, spans, children }: Props) {
  return (
    <div className={`min-w-0 border-s-4 ps-4 ${EDGES[side]}`}>
      <h3 className="font-semibold text-sm">{heading}</h3>
      <blockquote
        lang={language}
        dir={directionOf(language)}
        className="max-h-72 overflow-y-auto whitespace-pre-wrap break-words font-serif text-lg leading-snug"
      >
        <MarkedText text={words} spans={spans} side={side} />
      </blockquote>
      <p className="mt-1 break-words text-muted text-sm">{children}</p>
    </div>
  );
}
