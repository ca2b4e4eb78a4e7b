import { CheckSign } from "@/app/_components/check-sign";
import { Moment } from "@/app/_ui/day";
import { CHECK_RESULTS, READINGS } from "@/lib/pairs/vocabulary";
import type { findStatementForEditing } from "@/lib/statements/queries";
import { ActionButton } from "../../../_components/action-button.client";
import { addressWith } from "../../../query";
import { orderCitations } from "../actions";
import { Differences } from "./differences";
import { RemoveCitation } from "./remove-citation.client";

export type Citation = NonNullable<Awaited<ReturnType<typeof findStatementForEditing>>>["citations"][number];

type Props = {
  statementId: string;
  citation: Citation;
  language: string;
  /** The order of all sources with this one a place earlier; null for the first. */
  earlierOrder: string | null;
};

export function CitationEntry({ statementId, citation, language, earlierOrder }: Props) {
  const { id, source, capture, reading, result, quote, note, warnings } = citation;
  const isFound = result === "verbatim" || result === "elided";

  return (
    <li className="border-rule border-b py-3">
      <a href={`/desk/sources/${source.id}`} className="font-medium">
        {source.title}
      </a>
      <p className="text-muted text-sm">
        {source.publisher}
        {reading !== "plain" && `, ${READINGS[reading].label.toLowerCase()}`}
        {capture && (
          <>
            , our copy of <Moment at={capture.capturedAt.toISOString()} />
          </>
        )}
      </p>
      <p className={`mt-1 flex items-baseline gap-1.5 text-sm ${isFound ? "text-good" : "text-danger"}`}>
        <CheckSign result={result} /> {CHECK_RESULTS[result].label}
      </p>
      {quote && (
        <p className="mt-1 text-sm">
          Looked for there as <q lang={language}>{quote}</q>
        </p>
      )}
      <Differences of={citation.differences} language={language} />
      {asLines(warnings).map((warning) => (
        <p key={warning} className="mt-1 text-sm">
          <strong className="font-semibold">Note:</strong> {warning}
        </p>
      ))}
      {note && <p className="mt-1 text-sm">{note}</p>}
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        {capture && <a href={addressWith(`/desk/captures/${capture.id}`, { reading })}>Read it there</a>}
        {earlierOrder && (
          <ActionButton
            action={orderCitations}
            fields={{ statementId, order: earlierOrder }}
            label={`Up, before the source above: ${source.title}`}
          >
            Up
          </ActionButton>
        )}
        <RemoveCitation id={id} statementId={statementId} title={source.title} />
      </div>
    </li>
  );
}

function asLines(warnings: unknown): string[] {
  return Array.isArray(warnings) ? warnings.filter((line) => typeof line === "string") : [];
}
