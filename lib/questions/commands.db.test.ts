import { beforeAll, beforeEach, expect, test } from "vitest";
import { findPairForDesk } from "@/lib/pairs/queries";
import { movePair } from "@/lib/pairs/review-commands";
import { createTopic, reviseTopic } from "@/lib/pairs/topic-commands";
import { findTopicForEditing, listTopics } from "@/lib/pairs/topic-queries";
import { db } from "@/lib/platform/db";
import type { Refusal } from "@/lib/platform/errors";
import { reviseOccasion } from "@/lib/statements/occasion-commands";
import { findOccasionForEditing, listOccasions } from "@/lib/statements/occasion-queries";
import { builtInDesk } from "@/seed/desk";
import { draftPair, ensurePublished } from "@/seed/ensure";
import type { Desk, PairEntry } from "@/seed/entry";
import { inventedEntry } from "@/seed/invented";
import { answerQuestion, createQuestion, reviseQuestion, unanswer } from "./commands";
import { findQuestionForEditing, listQuestions } from "./queries";

const NOBODY = "00000000-0000-4000-8000-000000000000";
let desk: Desk;
let entry: PairEntry;
let count = 0;

beforeAll(async () => {
  desk = await builtInDesk();
});

beforeEach(() => {
  count += 1;
  entry = inventedEntry(`asked-${count}`, "en", ["The fee will never rise.", "The fee will rise."]);
});

async function pair() {
  const found = await findPairForDesk(entry.slug);
  if (!found) throw new Error("The pair was not loaded.");
  return found;
}

const ask = () => createQuestion({ text: `Will the fee rise (${count})?` }, desk.editor);

test("a stance that changes makes drafts of the statement's pairs, one that stays does not", async () => {
  await ensurePublished(entry, desk);
  const { earlierId: statementId } = await pair();
  const { id: questionId } = await ask();
  const answer = { questionId, statementId, stance: "no" as const, was: null };
  expect((await answerQuestion(answer, desk.editor)).reopened).toBe(1);
  const { version, status } = await pair();
  expect(status).toBe("draft");
  expect((await answerQuestion(answer, desk.editor)).reopened).toBe(0);
  expect((await pair()).version).toBe(version);
  expect((await unanswer({ questionId, statementId }, desk.editor)).reopened).toBe(1);
  await expect(unanswer({ questionId, statementId }, desk.editor)).rejects.toThrow(
    "This statement is not filed under the question.",
  );
});

test("two who answer differently are shown both answers", async () => {
  await draftPair(entry, desk);
  const { earlierId: statementId } = await pair();
  const { id: questionId } = await ask();
  const place = { questionId, statementId, was: null };
  await answerQuestion({ ...place, stance: "no", reason: "It says never." }, desk.editor);
  const late = answerQuestion({ ...place, stance: "mixed" }, desk.reviewer);
  const refusal = (await late.catch((error: unknown) => error)) as Refusal;
  expect(refusal.conflicts).toEqual([
    { field: "stance", base: null, mine: "mixed", theirs: "no" },
    { field: "reason", base: null, mine: null, theirs: "It says never." },
  ]);
  const was = { stance: "no" as const, reason: "It says never." };
  await answerQuestion({ ...place, stance: "mixed", was }, desk.reviewer);
  expect((await findQuestionForEditing(questionId))?.answers).toMatchObject([
    { stance: "mixed", reason: null, statement: { id: statementId } },
  ]);
});

test("an answer to nothing, or by nothing, is refused in words", async () => {
  await draftPair(entry, desk);
  const { earlierId: statementId } = await pair();
  const { id: questionId } = await ask();
  const answer = { questionId, statementId, stance: "yes" as const };
  await expect(answerQuestion({ ...answer, questionId: NOBODY }, desk.editor)).rejects.toThrow(
    "There is no such question.",
  );
  await expect(answerQuestion({ ...answer, statementId: NOBODY }, desk.editor)).rejects.toThrow(
    "There is no such statement.",
  );
});

test("a question in other words makes drafts of what waits, and keeps what is published", async () => {
  await ensurePublished(entry, desk);
  const { earlierId: statementId } = await pair();
  const { id } = await ask();
  await answerQuestion({ questionId: id, statementId, stance: "no" }, desk.editor);
  const reopened = await pair();
  await movePair(reopened.id, "submit", desk.editor, reopened.version);
  const found = await findQuestionForEditing(id);
  const seen = { version: found?.version ?? 0, base: found?.fields ?? {} };
  expect(await reviseQuestion(id, { text: "Will it rise?" }, seen, desk.editor)).toMatchObject({
    version: 2,
    reopened: 1,
  });
  expect((await pair()).status).toBe("draft");
  const late = reviseQuestion(id, { text: "Does it rise?" }, seen, desk.editor);
  await expect(late).rejects.toThrow("Somebody changed this while you had it open.");
  await expect(reviseQuestion(id, { text: "It rises." }, seen, desk.editor)).rejects.toThrow(
    "Put it as a question.",
  );
  const { items } = await listQuestions({ search: "will it" });
  expect(items).toMatchObject([{ text: "Will it rise?", statements: 1 }]);
});

test("an occasion is changed field by field, and its published pairs stay published", async () => {
  await ensurePublished(entry, desk);
  const { id } = await db().occasion.findUniqueOrThrow({ where: { slug: entry.earlier.occasion.slug } });
  const found = await findOccasionForEditing(id);
  if (!found) throw new Error("The occasion is not there.");
  const { fields, version } = found;
  const seen = { version, base: fields };
  await reviseOccasion(id, { ...fields, place: "Town hall" }, seen, desk.editor);
  const saved = await reviseOccasion(id, { ...fields, name: "Open council" }, seen, desk.reviewer);
  expect(saved).toMatchObject({ fromThem: ["place"], reopened: 0 });
  expect((await pair()).status).toBe("published");
  const late = reviseOccasion(id, { ...fields, name: "Council, open" }, seen, desk.reviewer);
  await expect(late).rejects.toThrow("Choose a text for each field below.");
  expect((await listOccasions()).items.find((each) => each.id === id)).toMatchObject({
    place: "Town hall",
    statements: 1,
  });
});

test("a topic is renamed once, and the second who renames it is told", async () => {
  const { id, slug } = await createTopic({ name: `Fees ${count}` }, desk.editor);
  const name = (await findTopicForEditing(id))?.fields.name ?? "";
  await reviseTopic(id, { name: "Charges" }, name, desk.editor);
  await expect(reviseTopic(id, { name: "Dues" }, name, desk.reviewer)).rejects.toThrow(
    "Somebody renamed this topic while you had it open.",
  );
  await reviseTopic(id, { name: "Charges" }, name, desk.reviewer);
  const { items } = await listTopics();
  expect(items.find((each) => each.id === id)).toMatchObject({ slug, name: "Charges", pairs: 0 });
});
