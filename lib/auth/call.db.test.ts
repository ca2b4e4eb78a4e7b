import { hashPassword } from "better-auth/crypto";
import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { auth, CLIENT_ADDRESS } from "./better-auth";
import { askAuth } from "./call";
import { toPermissions } from "./scopes";
import { actorByToken } from "./token";

const PASSWORD = "lantern bridge over sampleton";
let made = 0;

async function account(banned = false) {
  made += 1;
  const email = `signer${made}@example.org`;
  const { id } = await db().user.create({ data: { name: `Signer ${made}`, email, banned } });
  const password = await hashPassword(PASSWORD);
  await db().account.create({ data: { userId: id, accountId: id, providerId: "credential", password } });
  return { id, email };
}

const from = (address: string) => ({ [CLIENT_ADDRESS]: address });

test("the right password opens a session whose cookie no script can read", async () => {
  const { email } = await account();
  const { cookies } = await askAuth("/sign-in/email", { email, password: PASSWORD }, from("192.0.2.1"));
  const session = cookies.find((cookie) => cookie.includes("session_token="));
  expect(session).toMatch(/HttpOnly/i);
  expect(session).toMatch(/SameSite=Lax/i);
});

test("a wrong password and an unknown address are refused in the same words", async () => {
  const { email } = await account();
  const wrong = askAuth("/sign-in/email", { email, password: "another bridge" }, from("192.0.2.2"));
  await expect(wrong).rejects.toThrow("The address or the password is wrong.");
  const unknown = { email: "nobody@example.org", password: PASSWORD };
  await expect(askAuth("/sign-in/email", unknown, from("192.0.2.2"))).rejects.toThrow(
    "The address or the password is wrong.",
  );
});

test("a closed account cannot sign in", async () => {
  const { email } = await account(true);
  const signIn = askAuth("/sign-in/email", { email, password: PASSWORD }, from("192.0.2.3"));
  await expect(signIn).rejects.toThrow("This account is closed.");
});

test("nobody opens an account without a link", async () => {
  const body = { name: "Mallory Example", email: "mallory@example.org", password: PASSWORD };
  await expect(askAuth("/sign-up/email", body, from("192.0.2.4"))).rejects.toThrow();
  expect(await db().user.count({ where: { email: body.email } })).toBe(0);
});

test("guessing ends after twenty attempts from one address, also after a restart", async () => {
  const { email } = await account();
  const guess = (address: string) => askAuth("/sign-in/email", { email, password: "guess" }, from(address));
  for (let attempt = 0; attempt < 20; attempt += 1)
    await expect(guess("192.0.2.5")).rejects.toThrow("is wrong");
  await expect(guess("192.0.2.5")).rejects.toThrow("Too many attempts. Wait");
  // What a restart leaves is the database: a new instance of better-auth knows nothing else.
  delete (globalThis as { restatedAuth?: unknown }).restatedAuth;
  await expect(guess("192.0.2.5")).rejects.toThrow("Too many attempts. Wait");
  await expect(guess("192.0.2.6")).rejects.toThrow("is wrong");
});

test("a token acts for its owner within its scope, is kept as a hash, and ends with the account", async () => {
  const { id } = await account();
  const { key } = await auth().api.createApiKey({
    body: { name: "reader", userId: id, permissions: toPermissions("read") },
  });
  expect(JSON.stringify(await db().apiKey.findMany())).not.toContain(key);
  const request = new Request("http://localhost/api", { headers: { authorization: `Bearer ${key}` } });
  expect(await actorByToken(request, "read")).toMatchObject({ id, role: "editor" });
  await expect(actorByToken(request, "write")).rejects.toThrow("may not write");
  await db().user.update({ where: { id }, data: { banned: true } });
  await expect(actorByToken(request, "read")).rejects.toThrow("closed");
});

test("a request without a token, or with one made up, is refused", async () => {
  const made = new Request("http://localhost/api", { headers: { authorization: "Bearer restated_made-up" } });
  await expect(actorByToken(made, "read")).rejects.toThrow("This token is unknown");
  await expect(actorByToken(new Request("http://localhost/api"), "read")).rejects.toThrow(
    "Send a personal token",
  );
});
