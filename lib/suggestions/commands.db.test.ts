import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { createSpeaker } from "@/lib/speakers/commands";
import { mergeSpeakers } from "@/lib/speakers/merge-commands";
import { createStatement } from "@/lib/statements/commands";
import { builtInDesk } from "@/seed/desk";
import type { Desk } from "@/seed/entry";
import { confirmSuggestion, dismissSuggestion, takeBackVerdict } from "./commands";
import { suggestFor } from "./queries";
import { findVerdicts, listDismissalsOf, listNewestDismissals, listPrecision } from "./verdict-queries";

const NOBODY = "00000000-0000-4000-8000-000000000000";
let desk: Desk;
let speakerId: string;
let earlier: string;
let later: string;
let count = 0;

beforeEach(async () => {
  count += 1;
  desk = await builtInDesk();
  speakerId = (await createSpeaker({ name: `Ada Example ${count}`, kind: "person" }, desk.editor)).id;
  earlier = await say("2021-02-03", "We have always paid for the ferry to the outer islands.");
  later = await say("2021-08-09", "We have never paid for the ferry to the outer islands.");
});

async function say(saidOn: string, quote: string): Promise<string> {
  return (await createStatement({ speakerId, saidOn, quote, language: "en" }, desk.editor)).id;
}

async function conflictsOf(id: string) {
  const { quote, language, saidOn } = await db().statement.findUniqueOrThrow({ where: { id } });
  const found = await suggestFor({ id, quote, language, speakerId, saidOn });
  return found.filter(({ kind }) => kind === "conflict");
}

const named = (statementId = later, otherId = earlier) => ({
  ...{ statementId, otherId },
  kind: "conflict" as const,
  score: 0.8,
});

test("what is dismissed is shown no more for either statement, until that is taken back", async () => {
  expect(await conflictsOf(later)).toHaveLength(1);
  await dismissSuggestion({ ...named(), reason: "both_true", note: " The ferry was sold. " }, desk.editor);
  expect(await conflictsOf(later)).toEqual([]);
  expect(await conflictsOf(earlier)).toEqual([]);
  const [dismissal] = await listDismissalsOf(earlier);
  expect(dismissal).toMatchObject({ reason: "both_true", note: "The ferry was sold.", score: 0.8 });
  expect(dismissal?.other.id).toBe(later);
  expect((await listNewestDismissals())[0]?.id).toBe(dismissal?.id);

  await takeBackVerdict({ statementId: earlier, otherId: later }, desk.editor);
  expect(await conflictsOf(later)).toHaveLength(1);
  await expect(takeBackVerdict(named(), desk.editor)).rejects.toThrow("already");
});

test("what is confirmed stays, and says so; the last word of an editor counts", async () => {
  await dismissSuggestion({ ...named(), reason: "other", note: "No." }, desk.editor);
  await confirmSuggestion(named(earlier, later), desk.editor);
  expect(await findVerdicts(later)).toEqual(new Map([[earlier, "confirmed"]]));
  const [conflict] = await conflictsOf(later);
  expect(conflict?.isConfirmed).toBe(true);
  expect(await listDismissalsOf(later)).toEqual([]);
});

test("what is said of a suggestion leaves its line in the trail, with the score and the reason", async () => {
  await dismissSuggestion({ ...named(), reason: "other_matter" }, desk.editor);
  const line = await db().auditEvent.findFirst({
    where: { entity: "suggestion" },
    orderBy: { number: "desc" },
  });
  expect(line).toMatchObject({ action: "dismiss", entityId: later, actorId: desk.editor.id });
  expect(JSON.parse(line?.details ?? "")).toMatchObject({
    reason: "other_matter",
    score: 0.8,
    otherId: earlier,
  });
});

test("a dismissal needs a reason, and words where no reason of the list is the right one", async () => {
  const without = { ...named(), reason: "" as "other" };
  await expect(dismissSuggestion(without, desk.editor)).rejects.toThrow("Choose why");
  await expect(dismissSuggestion({ ...named(), reason: "other", note: " " }, desk.editor)).rejects.toThrow(
    "Say why",
  );
});

test("two statements that are there are needed", async () => {
  await expect(confirmSuggestion(named(later, NOBODY), desk.editor)).rejects.toThrow("not there");
  await expect(confirmSuggestion(named(later, later), desk.editor)).rejects.toThrow("itself");
});

test("precision counts what was decided this month, by kind", async () => {
  const before = (await listPrecision(new Date())).at(-1)?.conflict ?? { confirmed: 0, decided: 0 };
  await confirmSuggestion(named(), desk.editor);
  expect((await listPrecision(new Date())).at(-1)?.conflict).toEqual({
    confirmed: before.confirmed + 1,
    decided: before.decided + 1,
  });
});

test("a speaker under two names is one once they are merged, also for a form that was open before", async () => {
  const quote = "We have never paid for the ferry to the outer islands.";
  const other = (await createSpeaker({ name: `A. Example ${count}`, kind: "person" }, desk.editor)).id;
  const entered = { quote, language: "en", speakerId: other, saidOn: "2022-01-01" };
  const conflicts = async () => (await suggestFor(entered)).filter(({ kind }) => kind === "conflict");
  expect(await conflicts()).toEqual([]);
  await mergeSpeakers(other, speakerId, desk.editor);
  expect((await conflicts())[0]?.statementId).toBe(earlier);
});
