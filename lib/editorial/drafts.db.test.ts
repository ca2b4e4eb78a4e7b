import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { inventPerson } from "@/seed/people";
import { dropDraft, saveDraft } from "./draft-commands";
import { findDraft, listDrafts } from "./draft-queries";
import { markRead } from "./notification-commands";
import { countUnread, listNotifications } from "./notification-queries";

let ada: Actor;
let bo: Actor;

beforeAll(async () => {
  ada = await inventPerson("Ada Example", "editor");
  bo = await inventPerson("Bo Example", "editor");
});

const draft = { form: "pair", recordId: "new", values: { headline: "H", topics: ["a"] } };

test("what was typed and not saved is found again, with what the form began with", async () => {
  await saveDraft({ ...draft, values: { headline: "older" } }, ada);
  await saveDraft({ ...draft, base: { headline: "base" }, baseVersion: 3 }, ada);
  expect(await findDraft("pair", "new", ada)).toMatchObject({
    values: draft.values,
    base: { headline: "base" },
    baseVersion: 3,
  });
  expect(await listDrafts(ada)).toMatchObject([{ form: "pair", recordId: "new" }]);
});

test("nobody sees or drops another's working copy", async () => {
  await saveDraft(draft, ada);
  expect(await findDraft("pair", "new", bo)).toBeNull();
  await dropDraft("pair", "new", bo);
  expect(await findDraft("pair", "new", ada)).not.toBeNull();
  await dropDraft("pair", "new", ada);
  expect(await findDraft("pair", "new", ada)).toBeNull();
});

test("a working copy leaves no line in the trail", async () => {
  const before = await db().auditEvent.count();
  await saveDraft(draft, ada);
  expect(await db().auditEvent.count()).toBe(before);
});

test("a working copy has a largest size", async () => {
  const values = { summary: "x".repeat(201 * 1024) };
  await expect(saveDraft({ ...draft, values }, ada)).rejects.toThrow("too long to be kept");
});

test("two saves of one form at once leave one working copy", async () => {
  await dropDraft("pair", "new", ada);
  const saves = [1, 2, 3, 4].map((each) => saveDraft({ ...draft, values: { each } }, ada));
  await Promise.all(saves);
  expect(await db().draft.count({ where: { userId: ada.id } })).toBe(1);
});

test("news is listed newest first, page by page, and read by its own reader alone", async () => {
  for (let each = 0; each < 31; each++) {
    await db().notification.create({ data: { userId: ada.id, text: `News ${each}`, path: "/desk" } });
  }
  const first = await listNotifications(ada);
  expect(first.items.map(({ text }) => text).slice(0, 2)).toEqual(["News 30", "News 29"]);
  const rest = await listNotifications(ada, first.next ?? undefined);
  expect(rest).toMatchObject({ items: [{ text: "News 0" }], next: null });

  await markRead(bo);
  expect(await countUnread(ada)).toBe(31);
  await markRead(ada, [first.items[0]?.id ?? ""]);
  expect(await countUnread(ada)).toBe(30);
  await markRead(ada);
  expect(await countUnread(ada)).toBe(0);
});
