import { Moment } from "@/app/_ui/day";
import { CAPTURE_METHODS } from "@/lib/pairs/vocabulary";
import type { DeskSource } from "@/lib/sources/capture-queries";
import { ActionButton } from "../../../_components/action-button.client";
import { fetchOnceMore } from "../actions";

type Props = { capture: DeskSource["captures"][number] };

/** One copy: how and when it was got, what it is, and what went wrong. */
export function CaptureEntry({ capture }: Props) {
  const { id, method, status, failure, capturedAt, requestedUrl, attempts } = capture;

  return (
    <li className="border-rule border-b py-3">
      <p className="font-medium">
        {status === "stored" ? (
          <a href={`/desk/captures/${id}`}>
            {CAPTURE_METHODS[method].label} <Moment at={capturedAt} />
          </a>
        ) : (
          <>
            {status === "pending" ? "Not fetched yet" : "Not fetched"}, asked for <Moment at={capturedAt} />
          </>
        )}
      </p>
      {status === "stored" && <StoredFacts capture={capture} />}
      {status === "failed" && (
        <div className="mt-1">
          <p className="text-danger">{failure ?? "It failed."}</p>
          <p className="break-all text-muted text-sm">
            {requestedUrl}, tried {attempts === 1 ? "once" : `${attempts} times`}
          </p>
          <div className="mt-2">
            <ActionButton action={fetchOnceMore} fields={{ captureId: id }}>
              Retry
            </ActionButton>
          </div>
        </div>
      )}
    </li>
  );
}

function StoredFacts({ capture }: Props) {
  const { id, mediaType, byteLength, sha256, httpStatus, finalUrl, requestedUrl, fileName } = capture;
  const isHtml = mediaType === "text/html" || mediaType === "application/xhtml+xml";
  const facts = [
    mediaType,
    byteLength !== null && sizeOf(byteLength),
    fileName,
    httpStatus && `status ${httpStatus}`,
    !capture.isWhole && "not the whole text",
  ].filter(Boolean);

  return (
    <div className="mt-0.5 text-muted text-sm">
      <p>{facts.join(", ")}</p>
      {sha256 && (
        <p>
          SHA-256 <code title={sha256}>{sha256.slice(0, 12)}…</code>
        </p>
      )}
      {requestedUrl && finalUrl && finalUrl !== requestedUrl && (
        <p className="break-all">Answered from {finalUrl}</p>
      )}
      {sha256 && (
        <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
          {isHtml && <a href={`/desk/copies/${id}`}>The page as it was stored</a>}
          <a href={`/desk/copies/${id}?file`}>The file</a>
        </p>
      )}
    </div>
  );
}

function sizeOf(bytes: number): string {
  const kilobytes = bytes / 1000;
  if (kilobytes < 1) return `${bytes} bytes`;
  return kilobytes < 1000 ? `${Math.round(kilobytes)} kB` : `${(kilobytes / 1000).toFixed(1)} MB`;
}
