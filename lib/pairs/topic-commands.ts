import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { reopenWaitingPairs } from "@/lib/editorial/reopen";
import { takeSlug, writeUnique } from "@/lib/editorial/unique-write";
import { write } from "@/lib/editorial/write";
import { Refusal } from "@/lib/platform/errors";
import { NewTopicInput, TopicRevision } from "./schema";

/**
 * Adds a topic; where no slug is given, the name makes one.
 *
 * Throws a ZodError for input of another shape, and a Refusal when another topic has the slug.
 */
export async function createTopic(given: NewTopicInput, actor: Actor) {
  const topic = NewTopicInput.parse(given);
  return writeUnique(actor, { action: "create", entity: "topic", details: given }, async (tx) => {
    const slug = await takeSlug({ ...topic, fallback: "topic" }, async (wanted) =>
      Boolean(await tx.topic.findUnique({ where: { slug: wanted }, select: { id: true } })),
    );
    return tx.topic.create({ data: { ...topic, slug }, select: { id: true, slug: true, name: true } });
  });
}

/**
 * Gives a topic another name; the address stays. Pairs that wait to be published become drafts.
 *
 * Throws a Refusal with the conflict when somebody else renamed it from `seenName` in the meantime.
 */
export async function reviseTopic(id: string, given: TopicRevision, seenName: string, actor: Actor) {
  const { name } = TopicRevision.parse(given);
  return write(actor, { action: "revise", entity: "topic", details: given }, async (tx) => {
    const current = await tx.topic.findUnique({ where: { id }, select: { name: true } });
    if (!current) throw new Refusal("not_found", "There is no such topic.");
    const { count } = await tx.topic.updateMany({
      where: { id, name: { in: [seenName, name] } },
      data: { name },
    });
    if (count === 0) {
      const conflict = { field: "name", base: seenName, mine: name, theirs: current.name };
      throw new Refusal("conflict", "Somebody renamed this topic while you had it open. Choose a name.", [
        conflict,
      ]);
    }
    const reopened = await reopenWaitingPairs(tx, actor, { topics: { some: { topicId: id } } });
    return { id, name, reopened };
  });
}
