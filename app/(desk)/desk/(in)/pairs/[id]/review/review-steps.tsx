import type { PairForEditing } from "@/lib/pairs/editing-queries";
import type { Status } from "@/lib/platform/generated/enums";
import { StepForm } from "./step-form.client";
import { StepSection } from "./step-section.client";

type Props = { pair: PairForEditing };
type Step = "submit" | "approve" | "sendBack";

/** What can come next in each state; publishing and withdrawing have forms of their own. */
const NEXT: Record<Status, readonly Step[]> = {
  draft: ["submit"],
  in_review: ["approve", "sendBack"],
  approved: ["sendBack"],
  published: [],
  withdrawn: [],
};

const SENTENCES: Record<Status, string> = {
  draft: "This is a draft. Submit it when it is ready for a second person.",
  in_review: "This waits for a second person, who approves it or sends it back.",
  approved: "This is approved. It waits to be published.",
  published: "Readers see this as it stands. To change it, write, save and submit a new edition.",
  withdrawn: "This is withdrawn. To reinstate it, write, save and submit a new edition.",
};

/** Where the pair stands, what comes next, and why a step is not open. */
export function ReviewSteps({ pair: { id, version, status, steps, missing, approvedBy, author } }: Props) {
  const needed = status === "draft" ? missing.submit : missing.publish;
  return (
    <StepSection status={status}>
      <p>{SENTENCES[status]}</p>
      {approvedBy && (
        <p className="text-muted text-sm">
          Approved by {approvedBy.name}; written by {author.name}.
        </p>
      )}
      {NEXT[status].map((step) => {
        const state = steps.find((each) => each.step === step);
        return (
          <StepForm
            key={step}
            step={step}
            id={id}
            version={version}
            reason={state && !state.ok ? state.reason : null}
          />
        );
      })}
      {needed.length > 0 && (
        <div className="text-sm">
          <h3 className="font-semibold">
            {status === "draft" ? "Still needed to submit" : "Still needed to publish"}
          </h3>
          <ul className="mt-1 list-disc ps-5">
            {needed.map(({ field, sentence }) => (
              <li key={`${field} ${sentence}`}>
                <a href={`/desk/pairs/${id}?view=write#field-${field}`}>{sentence}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </StepSection>
  );
}
