import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { write } from "@/lib/editorial/write";
import type { Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import type { DismissalReason, Verdict } from "@/lib/platform/generated/enums";
import { RULES_VERSION } from "./finding";
import { Dismissal, inOneOrder, SuggestionName, TwoStatements } from "./schema";

type Said = { verdict: Verdict; reason: DismissalReason | null; note: string | null };

/**
 * Keeps that two statements belong together as suggested; what was said of the two before gives way.
 *
 * Throws a Refusal when there is no such statement.
 */
export async function confirmSuggestion(given: SuggestionName, actor: Actor) {
  const suggestion = SuggestionName.parse(given);
  return decide(suggestion, { verdict: "confirmed", reason: null, note: null }, actor);
}

/**
 * Lets a suggestion be shown no more for the two statements, whichever of them it is looked for, and keeps why.
 *
 * Throws a ZodError without a reason, and a Refusal when there is no such statement.
 */
export async function dismissSuggestion(given: Dismissal, actor: Actor) {
  const { reason, note = null, ...suggestion } = Dismissal.parse(given);
  return decide(suggestion, { verdict: "dismissed", reason, note }, actor);
}

/**
 * Takes back what was said of a suggestion: it is shown again, and no longer counts.
 *
 * Throws a Refusal when nothing was said of it.
 */
export async function takeBackVerdict(given: TwoStatements, actor: Actor) {
  const { statementId, otherId } = TwoStatements.parse(given);
  const change = { action: "take back", entity: "suggestion", details: given };
  return write(actor, change, async (tx) => {
    const { count } = await tx.suggestionVerdict.deleteMany({
      where: inOneOrder(statementId, otherId),
    });
    if (count === 0) throw new Refusal("not_found", "Somebody took this back already.");
    return { id: statementId };
  });
}

async function decide(
  { statementId, otherId, kind, score }: ReturnType<typeof SuggestionName.parse>,
  said: Said,
  actor: Actor,
) {
  const action = said.verdict === "confirmed" ? "confirm" : "dismiss";
  const change = { action, entity: "suggestion", details: { statementId, otherId, kind, score, ...said } };
  return write(actor, change, async (tx) => {
    await requireBoth(tx, statementId, otherId);
    const two = inOneOrder(statementId, otherId);
    const data = {
      ...said,
      kind,
      score,
      rulesVersion: RULES_VERSION,
      decidedById: actor.id,
      decidedAt: new Date(),
    };
    await tx.suggestionVerdict.upsert({
      where: { statementId_otherId: two },
      create: { ...two, ...data },
      update: data,
    });
    return { id: statementId };
  });
}

async function requireBoth(tx: Transaction, one: string, other: string): Promise<void> {
  if (one === other) throw new Refusal("invalid", "A statement is not suggested for itself.");
  const count = await tx.statement.count({ where: { id: { in: [one, other] } } });
  if (count < 2) throw new Refusal("not_found", "One of the two statements is not there.");
}
