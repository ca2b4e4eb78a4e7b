import { editionChanges } from "@/app/_components/edition-changes";
import { EditionDiff } from "@/app/_components/edition-diff";
import { Section } from "@/app/_ui/section";
import type { Difference } from "@/lib/editions/preview-queries";
import { ReadersView } from "../write/readers-view";

type Props = { difference: Difference; language: string };

/** What an approval would let through: every field that reads differently, word by word, and the whole page. */
export function DifferenceView({ difference, language }: Props) {
  const { last, content, placeholders } = difference;
  return (
    <>
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
      <Section id="readers" heading="What readers would see">
        <div className="rounded border border-rule px-4 py-5 sm:px-6">
          <ReadersView preview={{ content, placeholders }} />
        </div>
      </Section>
    </>
  );
}
