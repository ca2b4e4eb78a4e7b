import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { publishPair } from "@/lib/editions/commands";
import { pairsOfStatements, reopenPairs } from "@/lib/editorial/reopen";
import { write } from "@/lib/editorial/write";
import { db } from "@/lib/platform/db";
import { mailIsSent } from "@/lib/platform/mail";
import { currentSettings } from "@/lib/platform/settings";
import { builtInDesk } from "@/seed/desk";
import { draftPair } from "@/seed/ensure";
import type { Desk } from "@/seed/entry";
import { inventedEntry } from "@/seed/invented";
import { inventPerson } from "@/seed/people";
import { revisePair } from "./commands";
import { pairFields, WITH_FIELDS } from "./fields";
import { assignPair, commentOn, movePair, resolveComment } from "./review-commands";

let desk: Desk;
let editor: Actor;
let reviewer: Actor;
let id: string;
let count = 0;

beforeAll(async () => {
  desk = await builtInDesk();
  editor = await inventPerson("Ada Example", "editor", { mailNotices: true });
  reviewer = await inventPerson("Rae Example", "reviewer");
});

beforeEach(async () => {
  count += 1;
  const entry = inventedEntry(`case-${count}`, "en", ["The fee will never rise.", "The fee will rise."]);
  ({ id } = await draftPair(entry, desk));
  await revise({});
  await db().notification.deleteMany();
});

async function opened() {
  const row = await db().pair.findUniqueOrThrow({ where: { id }, include: WITH_FIELDS });
  return { row, version: row.version, base: pairFields(row) };
}

async function revise(change: object) {
  const { version, base } = await opened();
  return revisePair(id, { ...base, ...change }, { version, base }, editor);
}

async function move(step: Parameters<typeof movePair>[1], actor: Actor, note?: string) {
  return movePair(id, step, actor, { version: (await opened()).version, note });
}

async function newsOf({ id: userId }: Actor) {
  const rows = await db().notification.findMany({ where: { userId }, orderBy: { createdAt: "asc" } });
  return rows.map(({ text }) => text);
}

test("a pair is handed in with a headline and a relation, and not without", async () => {
  await revise({ headline: "", relation: null });
  await expect(move("submit", editor)).rejects.toThrow(
    "Write a headline. Say how the later statement relates to the earlier one.",
  );
  expect((await opened()).row.status).toBe("draft");
});

test("who may approve is told of what was submitted, and its author of what became of it", async () => {
  await move("submit", editor);
  expect(await newsOf(reviewer)).toEqual([`Ada Example submitted for review “Invented: case ${count}”.`]);
  await move("sendBack", reviewer, "Name the council.");
  await move("submit", editor);
  const { version } = await move("approve", reviewer);
  await publishPair({ pairId: id, seenVersion: version }, reviewer);
  expect(await newsOf(editor)).toEqual([
    `Rae Example sent back “Invented: case ${count}”: Name the council.`,
    `Rae Example approved “Invented: case ${count}”.`,
    `Rae Example published “Invented: case ${count}”.`,
  ]);
});

test("sending back needs a note, and the note is kept with the review", async () => {
  await move("submit", editor);
  await expect(move("sendBack", reviewer)).rejects.toThrow("Say what there is to do.");
  await move("sendBack", reviewer, "Name the council.");
  const reviews = await db().review.findMany({ where: { pairId: id } });
  expect(reviews).toMatchObject([
    { decision: "sent_back", note: "Name the council.", reviewerId: reviewer.id },
  ]);
});

test("nobody is told of their own acts", async () => {
  await assignPair(id, editor.id, editor);
  await commentOn(id, { text: "To do: the date." }, editor);
  expect(await newsOf(editor)).toEqual([]);
});

test("whoever a pair is assigned to is told, once", async () => {
  await assignPair(id, editor.id, reviewer);
  await assignPair(id, editor.id, reviewer);
  expect(await newsOf(editor)).toEqual([`Rae Example assigned “Invented: case ${count}” to you.`]);
  expect((await opened()).row.assigneeId).toBe(editor.id);
  await expect(assignPair(id, desk.editor.id, reviewer)).rejects.toThrow("no such person at the desk");
});

test("a comment on a field reaches the author, and is resolved once", async () => {
  const { commentId } = await commentOn(id, { field: "headline", text: "Too long." }, reviewer);
  expect(await newsOf(editor)).toEqual([`Rae Example commented on “Invented: case ${count}”: Too long.`]);
  await resolveComment(commentId, editor);
  await expect(resolveComment(commentId, editor)).rejects.toThrow("no such open comment");
});

test("a command that fails tells nobody", async () => {
  await expect(movePair(id, "submit", editor, 99)).rejects.toThrow("Somebody changed this pair");
  expect(await newsOf(reviewer)).toEqual([]);
});

test("an approved pair whose statement was changed is a draft, and cannot be published", async () => {
  await move("submit", editor);
  const approved = await move("approve", reviewer);
  const { earlierId } = (await opened()).base;
  await write(editor, { action: "revise", entity: "statement", details: null }, async (tx) => {
    await reopenPairs(tx, editor, pairsOfStatements([earlierId]));
    return { id: earlierId };
  });
  const { row } = await opened();
  expect(row).toMatchObject({ status: "draft", approvedById: null, lastAuthorId: editor.id });
  for (const seenVersion of [approved.version, row.version]) {
    await expect(publishPair({ pairId: id, seenVersion }, reviewer)).rejects.toThrow("This pair is a draft");
  }
});

test("an administrator who wrote last is refused like anybody else", async () => {
  await move("submit", editor);
  await move("approve", reviewer);
  await db().pair.update({ where: { id }, data: { lastAuthorId: editor.id } });
  const { version } = await opened();
  const admin: Actor = { ...editor, role: "admin" };
  await expect(publishPair({ pairId: id, seenVersion: version }, admin)).rejects.toThrow(
    "A second pair of eyes",
  );
});

const letters: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, _, done) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      letters.push(Buffer.concat(chunks).toString());
      done();
    });
  },
});
afterAll(() => new Promise<void>((done) => server.close(() => done())));

test("whoever asked for mail gets the news by mail, and a dead mail server breaks nothing", async () => {
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const { port } = listening.address() as AddressInfo;
  Object.assign(currentSettings(), { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: "desk@example.org" });
  await commentOn(id, { text: "Too long.\nCut it." }, reviewer);
  await mailIsSent();
  expect(letters).toHaveLength(1);
  expect(letters[0]).toContain("To: ada.example@example.org");
  expect(letters[0]).toContain(`/desk/pairs/${id}`);

  Object.assign(currentSettings(), { SMTP_URL: "smtp://127.0.0.1:1" });
  await commentOn(id, { text: "Again." }, reviewer);
  await mailIsSent();
  expect(letters).toHaveLength(1);
  expect(await newsOf(editor)).toHaveLength(2);
});
