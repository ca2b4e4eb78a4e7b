import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { createFirstAdmin, ensureBuiltInAccount } from "./commands";
import { verifyTrail } from "./verify";

test("the first administrator is made once, and the trail tells of it", async () => {
  const admin = await createFirstAdmin("Ada Example", "ada@example.org");
  expect(admin.role).toBe("admin");
  await expect(createFirstAdmin("Grace Example", "grace@example.org")).rejects.toThrow(
    "There is an administrator already: ada@example.org.",
  );
  const lines = await db().auditEvent.findMany({ where: { entityId: admin.id } });
  expect(lines.map(({ action, entity }) => [action, entity])).toEqual([["create", "user"]]);
});

test("a built-in account is made once, is barred and has nothing to sign in with", async () => {
  const first = await ensureBuiltInAccount("Built-in example", "built-in@restated.invalid", "editor");
  expect(await ensureBuiltInAccount("Another name", "built-in@restated.invalid", "admin")).toEqual(first);
  const account = await db().user.findUniqueOrThrow({
    where: { id: first.id },
    include: { accounts: true, passkeys: true, sessions: true },
  });
  expect(account).toMatchObject({ banned: true, accounts: [], passkeys: [], sessions: [] });
});

test("a built-in administrator does not keep the first real one out", async () => {
  await db().user.updateMany({ where: { role: "admin" }, data: { role: "editor" } });
  await ensureBuiltInAccount("Built-in admin", "admin@restated.invalid", "admin");
  expect((await createFirstAdmin("Grace Example", "grace@example.org")).name).toBe("Grace Example");
  expect((await verifyTrail()).faults).toEqual([]);
});
