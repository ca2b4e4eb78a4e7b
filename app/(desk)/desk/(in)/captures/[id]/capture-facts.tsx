import type { ReactNode } from "react";
import { Moment } from "@/app/_ui/day";
import { Notice } from "@/app/_ui/notice";
import { CAPTURE_METHODS } from "@/lib/pairs/vocabulary";
import { languageName } from "@/lib/platform/language";
import type { findCaptureForReading } from "@/lib/statements/capture-queries";

type Found = NonNullable<Awaited<ReturnType<typeof findCaptureForReading>>>;
type Props = Pick<Found, "capture" | "source">;

/** How this copy was got, in one line, and what is wrong with it. */
export function CaptureFacts({ capture, source }: Props) {
  const isHtml = capture.mediaType === "text/html" || capture.mediaType === "application/xhtml+xml";
  const facts: ReactNode[] = [
    <>
      {CAPTURE_METHODS[capture.method].label} <Moment at={capture.capturedAt.toISOString()} />
    </>,
    source.publisher,
    languageName(capture.language ?? source.language),
    capture.mediaType,
    <a key="address" href={capture.finalUrl ?? source.url} rel="noreferrer">
      The original
    </a>,
    isHtml && capture.sha256 && <a href={`/desk/copies/${capture.id}`}>The page as it was stored</a>,
  ];

  return (
    <>
      <ul className="-mt-4 mb-5 flex flex-wrap gap-x-4 gap-y-1 text-muted text-sm">
        {facts.filter(Boolean).map((fact, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts of one copy never change their order.
          <li key={place}>{fact}</li>
        ))}
      </ul>
      {!capture.isWhole && (
        <Notice title="Not the whole text">This copy holds only passages of the document.</Notice>
      )}
    </>
  );
}
