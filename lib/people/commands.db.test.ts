import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { verifyTrail } from "@/lib/editorial/verify";
import { db } from "@/lib/platform/db";
import {
  changeRole,
  closeAccount,
  createAdminLink,
  createPasswordLink,
  invite,
  join,
  renewPassword,
  revokeInvitation,
} from "./commands";
import { findLink, hasAdmin, listOpenInvitations, listPeople } from "./queries";

const PASSWORD = "lantern bridge over sampleton";
let made = 0;

async function admin(): Promise<Actor> {
  return person(await createAdminLink());
}

async function person(token: string, password = PASSWORD): Promise<Actor> {
  made += 1;
  return join({ token, name: `Person ${made}`, email: `person${made}@example.org`, password });
}

test("the link of a new instance makes one administrator, and the trail tells of it", async () => {
  expect(await hasAdmin()).toBe(false);
  const first = await createAdminLink();
  const unused = await createAdminLink();
  const ada = await person(first);
  expect(ada.role).toBe("admin");
  expect(await hasAdmin()).toBe(true);
  await expect(person(first)).rejects.toThrow("This link was used or is too old.");
  await expect(person(unused), "links of the shell end with the first that is used").rejects.toThrow(
    "too old",
  );
  const lines = await db().auditEvent.findMany({ where: { entityId: ada.id } });
  expect(lines.map(({ action, entity }) => [action, entity])).toEqual([["join", "user"]]);
});

test("of two people who follow one link at once, one gets the account", async () => {
  const { token } = await invite({ role: "editor" }, await admin());
  const results = await Promise.allSettled([person(token), person(token)]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a link keeps only the hash of its token, and an old one opens nothing", async () => {
  const { id, token } = await invite({ role: "editor", email: "grace@example.org" }, await admin());
  expect(JSON.stringify(await db().invitation.findUnique({ where: { id } }))).not.toContain(token);
  expect(await findLink(token)).toMatchObject({ role: "editor", email: "grace@example.org" });
  await db().invitation.update({ where: { id }, data: { expiresAt: new Date(0) } });
  expect(await findLink(token)).toBeNull();
  await expect(person(token)).rejects.toThrow("too old");
});

test("a revoked link opens nothing", async () => {
  const ada = await admin();
  const { id, token } = await invite({ role: "reviewer" }, ada);
  await revokeInvitation(id, ada);
  expect((await listOpenInvitations()).map((link) => link.id)).not.toContain(id);
  await expect(person(token)).rejects.toThrow("too old");
});

test.each([
  ["short", "at least 12 characters"],
  ["password1234", "lists of leaked ones"],
  ["Password1234!!", "lists of leaked ones"],
  ["abababababab", "lists of leaked ones"],
])("the password %s is refused, and the link stays good", async (password, reason) => {
  const { token } = await invite({ role: "editor" }, await admin());
  await expect(person(token, password)).rejects.toThrow(reason);
  expect(await findLink(token)).not.toBeNull();
});

test("an address has one account", async () => {
  const ada = await admin();
  const { token } = await invite({ role: "editor" }, ada);
  const { email } = await db().user.findUniqueOrThrow({ where: { id: ada.id } });
  const input = { token, name: "Ada again", email: email.toUpperCase(), password: PASSWORD };
  await expect(join(input)).rejects.toThrow("has an account already");
});

test("a link for a new password changes it and ends every session", async () => {
  const ada = await admin();
  const { token: open } = await invite({ role: "editor" }, ada);
  const grace = await person(open);
  await db().session.create({
    data: { userId: grace.id, token: "a-session", expiresAt: new Date(Date.now() + 1e6) },
  });
  const before = await db().account.findFirstOrThrow({ where: { userId: grace.id } });
  const { token } = await createPasswordLink(grace.id, ada);
  await renewPassword({ token, password: "moon bridge opens in may" });
  const after = await db().account.findFirstOrThrow({ where: { userId: grace.id } });
  expect(after.password).not.toBe(before.password);
  expect(await db().session.count({ where: { userId: grace.id } })).toBe(0);
  await expect(renewPassword({ token, password: "moon bridge opens in may" })).rejects.toThrow("too old");
});

test("a closed account loses its sessions, and can be opened again", async () => {
  const ada = await admin();
  const grace = await person((await invite({ role: "reviewer" }, ada)).token);
  await closeAccount(grace.id, "Left the desk.", ada);
  expect((await listPeople()).find(({ id }) => id === grace.id)).toMatchObject({ banned: true });
  await closeAccount(grace.id, null, ada);
  expect((await listPeople()).find(({ id }) => id === grace.id)).toMatchObject({ banned: false });
});

test("only administrators invite, give roles and close accounts, and nobody does it to themselves", async () => {
  const ada = await admin();
  const grace = await person((await invite({ role: "reviewer" }, ada)).token);
  await expect(invite({ role: "admin" }, grace)).rejects.toMatchObject({ code: "forbidden" });
  await expect(changeRole({ userId: ada.id, role: "editor" }, grace)).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(closeAccount(ada.id, "Why not.", grace)).rejects.toMatchObject({ code: "forbidden" });
  await expect(changeRole({ userId: ada.id, role: "editor" }, ada)).rejects.toThrow("their own");
  await expect(closeAccount(ada.id, "Bye.", ada)).rejects.toThrow("their own");
  await changeRole({ userId: grace.id, role: "editor" }, ada);
  expect((await listPeople()).find(({ id }) => id === grace.id)?.role).toBe("editor");
  expect((await verifyTrail()).faults).toEqual([]);
});
