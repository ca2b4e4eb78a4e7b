import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { write } from "@/lib/editorial/write";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import { currentSettings } from "@/lib/platform/settings";
import { askOpinion, type OpinionPlug, opinionPlug } from "./plugs/opinion";
import { inOneOrder, TwoStatements } from "./schema";

/**
 * Asks the model of the settings whether two statements disagree, and keeps its answer with its name: an opinion
 * beside the suggestion, never a verdict. An answer that was kept before gives way.
 *
 * Throws a Refusal when no model may be asked, when it does not answer, and when a statement is not there.
 */
export async function askSecondOpinion(
  given: TwoStatements,
  actor: Actor,
  plug: OpinionPlug = opinionPlug(currentSettings()),
) {
  const { statementId, otherId } = TwoStatements.parse(given);
  if ("off" in plug) throw new Refusal("invalid", plug.off);
  const two = await findBoth(statementId, otherId);
  const answer = await answerOf(plug, two);
  const model = plug.name;
  const change = {
    action: "ask a model of",
    entity: "suggestion",
    details: { statementId, otherId, model, answer },
  };
  return write(actor, change, async (tx) => {
    const key = inOneOrder(statementId, otherId);
    const data = { model, answer, askedById: actor.id, askedAt: new Date() };
    await tx.secondOpinion.upsert({
      where: { statementId_otherId: key },
      create: { ...key, ...data },
      update: data,
    });
    return { id: statementId };
  });
}

async function findBoth(one: string, other: string) {
  const rows = await db().statement.findMany({
    where: { id: { in: [one, other] } },
    orderBy: [{ saidOn: "asc" }, { id: "asc" }],
    select: { quote: true, saidOn: true, speaker: { select: { name: true } } },
  });
  const [earlier, later] = rows.map(({ speaker, ...row }) => ({ ...row, speaker: speaker.name }));
  if (!earlier || !later) throw new Refusal("not_found", "One of the two statements is not there.");
  return { earlier, later };
}

type Asked = Exclude<OpinionPlug, { off: string }>;

async function answerOf({ endpoint, name }: Asked, { earlier, later }: Awaited<ReturnType<typeof findBoth>>) {
  try {
    return await askOpinion(endpoint, earlier, later);
  } catch (error) {
    log.warn({ error: String(error), plug: name }, "the model for second opinions did not answer");
    throw new Refusal("invalid", `${name} did not answer. Try again, or decide without it.`);
  }
}
