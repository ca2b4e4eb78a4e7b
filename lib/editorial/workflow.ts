import type { Actor } from "@/lib/auth/actor";
import { type Permission, requirePermission } from "@/lib/auth/permissions";
import { Refusal } from "@/lib/platform/errors";
import type { Status } from "@/lib/platform/generated/enums";

export type Step = keyof typeof STEPS;
type Rule = { from: readonly Status[]; to: Status; needs: Permission; notByAuthor?: true; onlyShown?: true };

/** What the table looks at. `shown` is whether readers see it, whatever editors do with it meanwhile. */
export type InWorkflow = { status: Status; lastAuthorId: string; shown?: boolean };

/** A step with whether it is open to somebody, and if not, why. */
export type StepState = { step: Step } & ({ ok: true } | { ok: false; reason: string });

/** Every way from one state to another; what is not here cannot happen. */
const STEPS = {
  revise: { from: ["draft", "in_review", "approved", "published", "withdrawn"], to: "draft", needs: "write" },
  submit: { from: ["draft"], to: "in_review", needs: "write" },
  sendBack: { from: ["in_review", "approved"], to: "draft", needs: "approve" },
  approve: { from: ["in_review"], to: "approved", needs: "approve", notByAuthor: true },
  publish: { from: ["approved"], to: "published", needs: "publish", notByAuthor: true },
  // Also while a new edition is being written: readers must not be shown a wrong one until that is done.
  withdraw: {
    from: ["published", "draft", "in_review", "approved"],
    to: "withdrawn",
    needs: "withdraw",
    onlyShown: true,
  },
} as const satisfies Record<string, Rule>;

const NAMES: Record<Status, string> = {
  draft: "a draft",
  in_review: "in review",
  approved: "approved",
  published: "published",
  withdrawn: "withdrawn",
};

/** Where `step` takes a record, or a Refusal saying why it may not. */
export function nextStatus(record: InWorkflow, step: Step, actor: Actor): Status {
  const rule: Rule = STEPS[step];
  requirePermission(actor, rule.needs);

  if (rule.onlyShown && record.status !== "published" && !record.shown) {
    throw new Refusal("conflict", "Readers do not see this pair: there is nothing to withdraw.");
  }
  if (!rule.from.includes(record.status)) {
    const due = rule.from.map((status) => NAMES[status]).join(" or ");
    throw new Refusal("conflict", `This pair is ${NAMES[record.status]}; it would have to be ${due}.`);
  }
  if (rule.notByAuthor && record.lastAuthorId === actor.id) {
    throw new Refusal(
      "forbidden",
      "A second pair of eyes is needed: whoever wrote last may not approve or publish.",
    );
  }
  return rule.to;
}

/** Every step, with whether it is open to the actor or in which words it would be refused. */
export function allowedSteps(record: InWorkflow, actor: Actor): StepState[] {
  return (Object.keys(STEPS) as Step[]).map((step) => {
    try {
      nextStatus(record, step, actor);
      return { step, ok: true };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { step, ok: false, reason: error.message };
    }
  });
}
