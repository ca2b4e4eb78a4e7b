"use client";
import { memo, type ReactNode } from "react";
import { directionOf } from "@/lib/platform/language";
import type { Paragraph, ParagraphPart } from "@/lib/sources/paragraphs";

type Quotation = { href: string; label: string };
type Props = {
  text: string;
  language: string;
  paragraphs: readonly Paragraph[];
  quotations: readonly Quotation[];
};

/** The paragraphs of a stored text. Only those near the window are laid out, so a book of it stays quick. */
export const CaptureText = memo(function CaptureText({ text, language, paragraphs, quotations }: Props) {
  return (
    <div lang={language} dir={directionOf(language)} className="font-serif text-lg leading-relaxed">
      {paragraphs.map(({ start, end, isApart, parts }) => (
        <p
          key={start}
          data-at={start}
          style={{ containIntrinsicBlockSize: `auto ${1.8 * Math.ceil((end - start) / 80)}rem` }}
          className={`whitespace-pre-wrap [content-visibility:auto] ${isApart ? "pt-4" : "pt-1"}`}
        >
          {parts.map((part) => (
            <Part key={part.start} part={part} quotations={quotations}>
              {text.slice(part.start, part.end)}
            </Part>
          ))}
        </p>
      ))}
    </div>
  );
});

type PartProps = { part: ParagraphPart; quotations: readonly Quotation[]; children: ReactNode };

/** Nothing may stand in here but the text itself: places in it are counted. */
function Part({ part, quotations, children }: PartProps) {
  const words = part.isLabel ? <strong className="font-sans text-base">{children}</strong> : children;
  const quotation = quotations[part.quotes.at(-1) ?? -1];
  if (!quotation) return words;
  return (
    <a
      href={quotation.href}
      title={quotation.label}
      draggable={false}
      className="text-inherit decoration-note-edge [-webkit-user-drag:none]"
    >
      <mark>{words}</mark>
    </a>
  );
}
