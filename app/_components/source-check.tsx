import { Definition } from "@/app/_ui/definition";
import type { CitationContent } from "@/lib/editions/schema";
import { CHECK_RESULTS, READINGS } from "@/lib/pairs/vocabulary";
import { directionOf } from "@/lib/platform/language";
import { CheckSign } from "./check-sign";

type Props = { citation: CitationContent };

/** What comparing the quotation with our copy found, and every word in which they differ. */
export function SourceCheck({ citation: { check, quote, source } }: Props) {
  return (
    <div className="mt-3">
      <p className="flex items-baseline gap-1.5 font-semibold">
        <CheckSign result={check.result} /> <Definition term={CHECK_RESULTS[check.result]} />
      </p>
      {check.reading !== "plain" && (
        <p className="mt-1 text-sm">
          Read{" "}
          <Definition term={READINGS[check.reading]}>
            {READINGS[check.reading].label.toLowerCase()}
          </Definition>
          : the transcript prints corrections beside the words spoken.
        </p>
      )}
      {quote && (
        <p className="mt-1 text-sm">
          The words looked for here:{" "}
          <q lang={source.language} dir={directionOf(source.language)} className="font-serif text-base">
            {quote}
          </q>
        </p>
      )}
      {check.differences.length > 0 && <Differences of={check.differences} language={source.language} />}
      {check.warnings.map((warning) => (
        <p key={warning} className="mt-1 text-sm">
          <strong className="font-semibold">Note:</strong> {warning}
        </p>
      ))}
    </div>
  );
}

type DifferencesProps = { of: CitationContent["check"]["differences"]; language: string };

function Differences({ of: differences, language }: DifferencesProps) {
  return (
    <ul className="mt-1 list-disc ps-5 text-sm">
      {differences.map(({ said, quoted }) => (
        <li key={`${said}/${quoted}`}>
          Our copy has <Words text={said} language={language} />, the quotation{" "}
          <Words text={quoted} language={language} />.
        </li>
      ))}
    </ul>
  );
}

/** In a box, because words that differ in their quotation marks cannot be told apart within others. */
function Words({ text, language }: { text: string; language: string }) {
  if (!text) return "nothing";
  return (
    <bdi
      lang={language}
      className="whitespace-pre-wrap rounded-sm border border-rule bg-paper px-1 font-serif text-base"
    >
      {text}
    </bdi>
  );
}
