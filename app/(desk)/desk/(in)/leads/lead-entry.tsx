import { shorten } from "@/app/_components/pair-head";
import { Day } from "@/app/_ui/day";
import { LocalMoment } from "@/app/_ui/local-moment.client";
import type { LeadView } from "@/lib/monitors/lead-queries";
import { ActionButton } from "../../_components/action-button.client";
import { reopenLead } from "./actions";
import { LeadActions } from "./lead-actions.client";
import { LeadWords } from "./lead-words";

const KINDS: Record<LeadView["kind"], string> = {
  repeat: "The same words again",
  same_claim: "The same claim in other words",
  conflict: "May disagree",
};

/** A lead: the recorded statement and the new words side by side, why they may belong together, and what to do. */
export function LeadEntry({ lead }: { lead: LeadView }) {
  const { captureId, id, kind, reason, score, speaker, label, saidOn, statement, source, createdAt } = lead;
  const heading = `lead-${id}`;
  return (
    <li className="border-rule border-b py-5">
      <article aria-labelledby={heading}>
        <h2 id={heading} className="font-medium font-serif text-xl">
          {KINDS[kind]}: {speaker}
        </h2>
        <p className="max-w-prose">
          {reason} <span className="text-muted text-sm">· score {score.toFixed(2)}</span>
        </p>
        <div className="mt-3 grid gap-x-8 gap-y-4 lg:grid-cols-2">
          <LeadWords
            heading="Recorded"
            side="earlier"
            {...statement}
            words={statement.quote}
            spans={lead.earlier}
          >
            <a href={`/desk/statements/${statement.id}`}>The statement</a>,{" "}
            <Day on={statement.saidOn} precision={statement.precision} />
            {statement.occasion && `, ${statement.occasion}`}
          </LeadWords>
          <LeadWords
            heading="New"
            side="later"
            words={lead.words}
            language={lead.language}
            spans={lead.later}
          >
            {label ? `${label}, ` : "The author, "}
            <Day on={saidOn} />, {source.publisher}:{" "}
            <a href={`/desk/captures/${captureId}?lead=${id}`} lang={source.language}>
              {source.title}
            </a>
          </LeadWords>
        </div>
        <Standing lead={lead} />
        {lead.status === "waiting" && (
          <p className="mt-2 text-muted text-sm">
            Found <LocalMoment at={createdAt} />
          </p>
        )}
      </article>
    </li>
  );
}

/** What can be done with a lead that waits, or what was done with it. */
function Standing({ lead }: { lead: LeadView }) {
  const { id, words, status, settledBy, settledAt, settledNote } = lead;
  if (status === "waiting") return <LeadActions id={id} words={words} />;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <p>
        <strong className="font-semibold">{status === "taken" ? "Taken" : "Dismissed"}</strong>
        {settledBy && ` by ${settledBy}`}
        {settledAt && (
          <>
            , <LocalMoment at={settledAt} />
          </>
        )}
        {settledNote && `: ${settledNote}`}
      </p>
      {status === "taken" && <MadeOf lead={lead} />}
      <ActionButton
        action={reopenLead}
        fields={{ id }}
        label={`Put back into the queue: ${words.slice(0, 60)}`}
      >
        Put back
      </ActionButton>
    </div>
  );
}

/** The statements that were made of a lead, or the way to make one. */
function MadeOf({ lead: { id, captureId, statements } }: { lead: LeadView }) {
  if (statements.length === 0) {
    return (
      <p>
        No statement quotes it yet: <a href={`/desk/captures/${captureId}?lead=${id}`}>make one</a>.
      </p>
    );
  }
  return (
    <ul aria-label="Statements made of it">
      {statements.map(({ id: made, language, quote }) => (
        <li key={made}>
          Made of it:{" "}
          <a href={`/desk/statements/${made}`} lang={language}>
            “{shorten(quote)}”
          </a>
        </li>
      ))}
    </ul>
  );
}
