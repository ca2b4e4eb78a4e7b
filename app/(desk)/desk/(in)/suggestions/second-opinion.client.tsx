"use client";
import { LocalMoment } from "@/app/_ui/local-moment.client";
import type { Opinion } from "@/lib/suggestions/schema";
import { ActionButton } from "../../_components/action-button.client";
import { askModel } from "./actions";

type Props = { statementId: string; otherId: string; quote: string; opinion?: Opinion };

/** What a model says of two statements that may disagree, where it was asked, and a way to ask it. */
export function SecondOpinion({ statementId, otherId, quote, opinion }: Props) {
  return (
    <div className="mt-2">
      {opinion && (
        <figure className="mb-2 border-rule border-s-3 ps-3">
          <blockquote className="whitespace-pre-line">{opinion.answer}</blockquote>
          <figcaption className="text-muted text-sm">
            {opinion.model}, asked <LocalMoment at={opinion.askedAt} />. A model’s opinion, not a verdict.
          </figcaption>
        </figure>
      )}
      <ActionButton action={askModel} fields={{ statementId, otherId }} label={`Ask a model of: ${quote}`}>
        {opinion ? "Ask the model again" : "Ask a model"}
      </ActionButton>
    </div>
  );
}
