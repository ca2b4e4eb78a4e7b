import type { ReactNode } from "react";
import type { EditionContent } from "@/lib/editions/schema";
import { Prose } from "./prose";

type Props = { pair: EditionContent["pair"] };

/** What happened in the editors' words, the reason that was given, and why the pair was chosen. */
export function Account({ pair: { language, summary, summaryFormat, statedReason, whySelected } }: Props) {
  return (
    <section aria-labelledby="summary" className="max-w-2xl" lang={language}>
      <h2 id="summary" className="mb-3 font-medium font-serif text-2xl" lang="en">
        Summary
      </h2>
      <div className="font-serif text-lg leading-relaxed">
        <Prose words={summary} format={summaryFormat} />
      </div>
      <Part heading="Reason given">{statedReason ?? <NoneGiven />}</Part>
      {whySelected && <Part heading="Why this pair is here">{whySelected}</Part>}
    </section>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <>
      <h3 className="mt-5 font-semibold" lang="en">
        {heading}
      </h3>
      <p className="mt-1 whitespace-pre-line">{children}</p>
    </>
  );
}

function NoneGiven() {
  return (
    <span className="text-muted" lang="en">
      The sources below give none.
    </span>
  );
}
