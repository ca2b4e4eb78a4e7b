"use client";
import { CheckSign } from "@/app/_components/check-sign";
import { CHECK_RESULTS } from "@/lib/pairs/vocabulary";
import { directionOf } from "@/lib/platform/language";
import type { QuoteCheck } from "@/lib/sources/quote-check";

type Props = {
  /** Null where there is no text to check against, or no result yet. */
  check: QuoteCheck | null;
  language: string;
  isChecking?: boolean;
};

const COLOURS = {
  verbatim: "text-good",
  elided: "text-good",
  changed: "text-danger",
  missing: "text-danger",
  unchecked: "text-muted",
};

/** What comparing a quotation with the stored copy found, and every word in which they differ. */
export function QuoteCheckResult({ check, language, isChecking = false }: Props) {
  const result = check?.result ?? "unchecked";
  if (!check && isChecking) return <p className="text-muted text-sm">Checking…</p>;

  return (
    <div className="text-sm">
      <p className={`flex items-baseline gap-1.5 font-semibold ${COLOURS[result]}`}>
        <CheckSign result={result} /> {CHECK_RESULTS[result].label}
      </p>
      <p className="max-w-prose text-muted">{CHECK_RESULTS[result].definition}</p>
      {check?.differences && check.differences.length > 0 && (
        <Differences of={check.differences} language={language} />
      )}
      {check?.warnings.map((warning) => (
        <p key={warning} className="mt-1">
          <strong className="font-semibold">Note:</strong> {warning}
        </p>
      ))}
    </div>
  );
}

type DifferencesProps = { of: NonNullable<QuoteCheck["differences"]>; language: string };

function Differences({ of: differences, language }: DifferencesProps) {
  return (
    <table className="mt-2 border-collapse text-left">
      <caption className="sr-only">The words that differ</caption>
      <thead>
        <tr>
          <th scope="col" className="pe-6 font-semibold">
            The source says
          </th>
          <th scope="col" className="font-semibold">
            The quotation says
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ said, quoted }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may differ twice.
          <tr key={place} className="align-baseline">
            <td className="pe-6 pt-1">
              <Words text={said} language={language} side="later" />
            </td>
            <td className="pt-1">
              <Words text={quoted} language={language} side="earlier" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type WordsProps = { text: string; language: string; side: "earlier" | "later" };

function Words({ text, language, side }: WordsProps) {
  if (!text) return <span className="text-muted">nothing</span>;
  return (
    <mark
      data-side={side}
      lang={language}
      dir={directionOf(language)}
      className="whitespace-pre-wrap font-serif text-base"
    >
      {text}
    </mark>
  );
}
