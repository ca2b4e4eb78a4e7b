import { SourceArchives } from "@/app/_components/source-archives";
import { Moment } from "@/app/_ui/day";
import { Definition } from "@/app/_ui/definition";
import type { CitationContent } from "@/lib/editions/schema";
import { CAPTURE_METHODS } from "@/lib/pairs/vocabulary";
import type { Capture } from "./source-copies";

type Props = { copies: Capture[]; archives: CitationContent["archives"] };

/** Every copy that a quotation was checked against, and those that others hold. */
export function StoredCopies({ copies, archives }: Props) {
  return (
    <section aria-labelledby="copies" className="mt-12">
      <h2 className="mb-3 font-semibold text-xl" id="copies">
        Copies
      </h2>
      {copies.length === 0 && (
        <p>We hold no copy of this source, so nothing quoted from it could be checked.</p>
      )}
      <ul className="grid gap-4">
        {copies.map((copy) => (
          <li className="rounded border border-rule bg-sheet p-4" key={copy.id}>
            <CopyFacts copy={copy} />
          </li>
        ))}
      </ul>
      <SourceArchives archives={archives} />
    </section>
  );
}

function CopyFacts({ copy }: { copy: Capture }) {
  return (
    <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[8rem_1fr]">
      <dt className="text-muted">Stored</dt>
      <dd>
        <Moment at={copy.capturedAt} />
      </dd>
      <dt className="text-muted">How</dt>
      <dd>
        <Definition term={CAPTURE_METHODS[copy.method]} />
        {copy.isWhole ? ", the whole document" : ", an extract, not the whole document"}
      </dd>
      {copy.finalUrl && (
        <>
          <dt className="text-muted">From</dt>
          <dd className="break-all">{copy.finalUrl}</dd>
        </>
      )}
      {copy.httpStatus !== null && (
        <>
          <dt className="text-muted">Answer</dt>
          <dd>Status {copy.httpStatus}</dd>
        </>
      )}
      <dt className="text-muted">Form</dt>
      <dd>
        {copy.mediaType}, {copy.byteLength.toLocaleString("en")} bytes
      </dd>
      <dt className="text-muted">SHA-256</dt>
      <dd>
        <code className="break-all text-xs">{copy.sha256}</code>
      </dd>
    </dl>
  );
}
