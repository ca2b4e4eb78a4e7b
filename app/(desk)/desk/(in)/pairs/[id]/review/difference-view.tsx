import { editionChanges } from "@/app/_components/edition-changes";
import { EditionDiff } from "@/app/_components/edition-diff";
import { Section } from "@/app/_ui/section";
import type { Difference } from "@/lib/editions/preview-queries";

type Props = { difference: Difference; language: string };

/** What an approval would let through: every field that reads differently, word by word. */
export function DifferenceView({ difference: { last, content }, language }: Props) {
  return (
    <Section id="difference" heading="What this changes">
      {last ? (
        <EditionDiff
          changes={editionChanges(last.content, content)}
          language={language}
          since={last.number}
        />
      ) : (
        <p>This would be the first edition: everything in it is new to readers.</p>
      )}
    </Section>
  );
}
