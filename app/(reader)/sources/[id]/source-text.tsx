import { Fragment } from "react";
import { Moment } from "@/app/_ui/day";
import { Definition } from "@/app/_ui/definition";
import { READINGS } from "@/lib/pairs/vocabulary";
import { directionOf } from "@/lib/platform/language";
import type { QuotedText } from "./source-copies";

type Props = { text: QuotedText; language: string };

/** The whole text of a copy, each quote in it marked, with a number that leads back to the quotation. */
export function SourceText({ text: { id, reading, capture, parts }, language }: Props) {
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 className="font-semibold text-xl" id={id}>
        The text of our copy{reading !== "plain" && `, ${READINGS[reading].label.toLowerCase()}`}
      </h2>
      <p className="mb-3 text-muted text-sm">
        Stored <Moment at={capture.capturedAt} />
        {capture.isWhole ? "" : "; an extract, not the whole document"}.{" "}
        {reading !== "plain" && (
          <>
            Read <Definition term={READINGS[reading]} />.
          </>
        )}
      </p>
      <div
        className="whitespace-pre-line border-rule border-s-2 ps-4 font-serif text-lg leading-relaxed"
        dir={directionOf(language)}
        lang={language}
      >
        {parts.map((part) => (
          <Fragment key={part.start}>
            {part.opens.map((number) => (
              <QuoteNumber key={number} number={number} />
            ))}
            {part.quoted ? <mark>{part.text}</mark> : part.text}
          </Fragment>
        ))}
      </div>
    </section>
  );
}

function QuoteNumber({ number }: { number: number }) {
  return (
    <a
      aria-label={`Quotation ${number}`}
      className="me-1 scroll-mt-16 align-super font-sans text-xs"
      href={`#quote-${number}`}
      id={`text-${number}`}
      lang="en"
    >
      [{number}]
    </a>
  );
}
