import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { ensureBuiltInAccount } from "./commands";

test("a built-in account is made once, is barred and has nothing to sign in with", async () => {
  const first = await ensureBuiltInAccount("Built-in example", "built-in@restated.invalid", "editor");
  expect(await ensureBuiltInAccount("Another name", "built-in@restated.invalid", "admin")).toEqual(first);
  const account = await db().user.findUniqueOrThrow({
    where: { id: first.id },
    include: { accounts: true, passkeys: true, sessions: true },
  });
  expect(account).toMatchObject({ banned: true, accounts: [], passkeys: [], sessions: [] });
});
