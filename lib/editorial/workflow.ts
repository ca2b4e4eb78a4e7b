import type { Actor } from "@/lib/auth/actor";
import { type Permission, requirePermission } from "@/lib/auth/permissions";
import { Refusal } from "@/lib/platform/errors";
import type { Status } from "@/lib/platform/generated/enums";

export type Step = keyof typeof STEPS;
type Rule = { from: readonly Status[]; to: Status; needs: Permission; notByAuthor?: true };

/** Every way from one state to another; what is not here cannot happen. */
const STEPS = {
  revise: { from: ["draft", "in_review", "approved", "published", "withdrawn"], to: "draft", needs: "write" },
  submit: { from: ["draft"], to: "in_review", needs: "write" },
  sendBack: { from: ["in_review", "approved"], to: "draft", needs: "approve" },
  approve: { from: ["in_review"], to: "approved", needs: "approve", notByAuthor: true },
  publish: { from: ["approved"], to: "published", needs: "publish", notByAuthor: true },
  withdraw: { from: ["published"], to: "withdrawn", needs: "withdraw" },
} as const satisfies Record<string, Rule>;

const NAMES: Record<Status, string> = {
  draft: "a draft",
  in_review: "in review",
  approved: "approved",
  published: "published",
  withdrawn: "withdrawn",
};

/** Where `step` takes a record, or a Refusal saying why it may not. */
export function nextStatus(
  record: { status: Status; lastAuthorId: string },
  step: Step,
  actor: Actor,
): Status {
  const rule: Rule = STEPS[step];
  requirePermission(actor, rule.needs);

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
