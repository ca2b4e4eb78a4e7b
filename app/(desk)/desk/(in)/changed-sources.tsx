import { Empty } from "@/app/_ui/empty";
import { LocalMoment } from "@/app/_ui/local-moment.client";
import type { SourceCheckView } from "@/lib/sources/check-queries";
import { ActionButton } from "../_components/action-button.client";
import { ChangedQuote } from "./changed-quote";
import { answerCheck } from "./sources/actions";
import { OUTCOMES } from "./sources/schema";

type Props = { checks: readonly SourceCheckView[] };

/** Sources that are no longer as they were when they were quoted, the oldest finding first. */
export function ChangedSources({ checks }: Props) {
  if (checks.length === 0) {
    return (
      <Empty title="No source needs a look">
        Sources are fetched again from time to time. One that changed under a quotation, moved or died stands
        here.
      </Empty>
    );
  }
  return (
    <>
      <p className="mb-3 max-w-prose text-muted">
        Readers go on seeing what was checked at the time, and our copy of it is kept. Nothing changes by
        itself.
      </p>
      <ul aria-label="Changed sources" className="border-rule border-t">
        {checks.map((check) => (
          <Entry key={check.id} check={check} />
        ))}
      </ul>
    </>
  );
}

function Entry({ check }: { check: SourceCheckView }) {
  const { id, sourceId, outcome, source, checkedAt, findings, captureId, detail, finalUrl, httpStatus } =
    check;
  return (
    <li className="grid gap-3 border-rule border-b py-4 lg:grid-cols-[1fr_18rem] lg:gap-8">
      <div className="min-w-0">
        <a href={`/desk/sources/${sourceId}`} className="font-medium text-lg">
          {source.title}
        </a>
        <p>
          <strong className="font-semibold">{OUTCOMES[outcome]}</strong>{" "}
          <span className="text-muted text-sm">
            {[httpStatus && `Status ${httpStatus}`, detail].filter(Boolean).join(", ")}
          </span>
        </p>
        {outcome === "moved" && finalUrl && <p className="break-all text-sm">{finalUrl}</p>}
        {findings.map((finding) => (
          <ChangedQuote key={finding.citationId} finding={finding} />
        ))}
      </div>
      <div className="flex flex-col items-start gap-2 text-sm">
        <p className="text-muted">
          Seen <LocalMoment at={checkedAt} />
        </p>
        {captureId && (
          <ActionButton
            action={answerCheck}
            fields={{ id, sourceId, answer: "move" }}
            label={`Check the quotations against the new copy of ${source.title}`}
          >
            Check the quotations against the new copy
          </ActionButton>
        )}
        <ActionButton
          action={answerCheck}
          fields={{ id, sourceId, answer: "keep" }}
          label={`Leave as it is: ${source.title}`}
        >
          Leave as it is
        </ActionButton>
        {captureId && (
          <p className="text-muted">Checking makes drafts of the pairs that rest on this source.</p>
        )}
      </div>
    </li>
  );
}
