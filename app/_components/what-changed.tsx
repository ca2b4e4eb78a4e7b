import { Section } from "@/app/_ui/section";
import type { EditionContent } from "@/lib/editions/schema";
import { directionOf, sameLanguage } from "@/lib/platform/language";
import { comparedPassages } from "./compared";
import { DiffText } from "./diff-text";

type Props = { content: Pick<EditionContent, "earlier" | "later" | "passages"> };

/** The change between the two passages, said in a sentence and shown word by word. */
export async function WhatChanged({ content: { earlier, later, passages } }: Props) {
  if (!sameLanguage(earlier.language, later.language)) {
    return (
      <Section id="changed" heading="The words that changed">
        <p>The two passages are in different languages, so they are not compared word by word.</p>
      </Section>
    );
  }
  const before = earlier.quote.slice(passages.earlier.start, passages.earlier.end);
  const after = later.quote.slice(passages.later.start, passages.later.end);
  const { parts, changes, sentence } = await comparedPassages(before, after, later.language);
  const comparable = changes.length > 0 && parts.some(({ kind }) => kind === "same");

  return (
    <Section id="changed" heading="The words that changed">
      {comparable && (
        <p
          lang={later.language}
          dir={directionOf(later.language)}
          className="mb-3 rounded border border-rule bg-sheet px-4 py-4 font-serif text-2xl leading-normal sm:px-6 sm:text-3xl"
        >
          <DiffText parts={parts} />
        </p>
      )}
      <p className="text-lg">{sentence}</p>
    </Section>
  );
}
