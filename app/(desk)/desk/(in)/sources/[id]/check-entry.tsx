import { Moment } from "@/app/_ui/day";
import { CHECK_RESULTS } from "@/lib/pairs/vocabulary";
import { directionOf } from "@/lib/platform/language";
import type { DeskSource } from "@/lib/sources/capture-queries";
import { ActionButton } from "../../../_components/action-button.client";
import { Differences } from "../../statements/[id]/differences";
import { answerCheck } from "../actions";
import { OUTCOMES } from "../schema";

type Check = DeskSource["checks"][number];
type Props = { check: Check; sourceId: string; language: string };

/** A check that waits for a person: what changed under which quotation, and the answers there are. */
export function CheckEntry({ check, sourceId, language }: Props) {
  const { id, outcome, detail, checkedAt, captureId, findings, finalUrl } = check;
  const fields = { id, sourceId };

  return (
    <article className="border-note-edge border-s-4 bg-note-wash px-4 py-4 sm:px-5">
      <h2 className="font-medium font-serif text-xl">{OUTCOMES[outcome]}</h2>
      <p className="text-sm">
        Found <Moment at={checkedAt} />. {detail}
      </p>
      {outcome === "moved" && finalUrl && <p className="break-all text-sm">It answers from {finalUrl}</p>}
      <ul aria-label="Quotations concerned" className="mt-3 grid gap-4">
        {findings.map((finding) => (
          <FindingEntry key={finding.citationId} finding={finding} language={language} />
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <ActionButton action={answerCheck} fields={{ ...fields, answer: "keep" }} variant="primary">
          {captureId ? "Keep the old copy" : "I have seen this"}
        </ActionButton>
        {captureId && findings.length > 0 && (
          <ActionButton action={answerCheck} fields={{ ...fields, answer: "move" }}>
            Move the citations to the new copy
          </ActionButton>
        )}
        {captureId && <a href={`/desk/captures/${captureId}`}>Read the new copy</a>}
      </div>
      {captureId && (
        <p className="mt-2 max-w-prose text-muted text-sm">
          The old copy stays evidence of what was said then: keeping it changes nothing that is published.
          Moving checks every quotation of this source against the new copy and makes drafts of its pairs.
        </p>
      )}
    </article>
  );
}

type FindingProps = { finding: Check["findings"][number]; language: string };

function FindingEntry({ finding, language }: FindingProps) {
  const { statementId, quote, before, after, differences } = finding;
  return (
    <li>
      <blockquote
        lang={language}
        dir={directionOf(language)}
        className="border-edge border-s-2 ps-3 font-serif text-lg leading-snug"
      >
        <a href={`/desk/statements/${statementId}`} className="text-ink">
          {quote}
        </a>
      </blockquote>
      <p className="mt-1 text-sm">
        Before: {CHECK_RESULTS[before].label.toLowerCase()}. Now:{" "}
        <strong className="font-semibold">
          {CHECK_RESULTS[after].label.replace("Our stored copy has", "the new copy has").toLowerCase()}
        </strong>
        .
      </p>
      <Differences of={differences} language={language} />
    </li>
  );
}
