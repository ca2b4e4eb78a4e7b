import { Moment } from "@/app/_ui/day";
import { Definition } from "@/app/_ui/definition";
import type { CitationContent } from "@/lib/editions/schema";
import { CAPTURE_METHODS } from "@/lib/pairs/vocabulary";
import { directionOf } from "@/lib/platform/language";
import { MarkedText } from "./marked-text";

type Capture = NonNullable<CitationContent["capture"]>;
type Props = { capture: Capture; language: string };

/** The words as they stand in our copy, and what the copy is. */
export function StoredCopy({ capture, language }: Props) {
  const { extract } = capture;

  return (
    <details className="mt-3">
      <summary className="min-h-6 text-sm">The words in our stored copy</summary>
      {extract ? (
        <blockquote
          lang={language}
          dir={directionOf(language)}
          className="mt-2 whitespace-pre-line border-rule border-s-2 ps-4 font-serif leading-relaxed"
        >
          {extract.cutBefore && "… "}
          <MarkedText text={extract.text} spans={[extract]} />
          {extract.cutAfter && " …"}
        </blockquote>
      ) : (
        <p className="mt-2 text-sm">The words were not found in it, so no passage is shown.</p>
      )}
      <CaptureFacts capture={capture} />
    </details>
  );
}

function CaptureFacts({ capture }: { capture: Capture }) {
  const method = CAPTURE_METHODS[capture.method];

  return (
    <p className="mt-2 text-muted text-sm">
      <Definition term={method} /> on <Moment at={capture.capturedAt} />
      {capture.isWhole ? "" : "; an extract, not the whole document"}; {capture.mediaType},{" "}
      {capture.byteLength.toLocaleString("en")} bytes
      {capture.httpStatus !== null && `, answered with status ${capture.httpStatus}`}
      {capture.finalUrl && (
        <>
          {" "}
          from <span className="break-all">{capture.finalUrl}</span>
        </>
      )}
      ; SHA-256 <Hash value={capture.sha256} />
    </p>
  );
}

/** A hash short enough to read; the whole of it is in the title and is what gets copied. */
function Hash({ value }: { value: string }) {
  return (
    <code title={value} className="text-xs">
      {value.slice(0, 12)}
      <span className="sr-only print:not-sr-only print:break-all">{value.slice(12)}</span>
      <span aria-hidden="true" className="print:hidden">
        …
      </span>
    </code>
  );
}
