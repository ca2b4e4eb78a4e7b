import { beforeAll, expect, test } from "vitest";
import { verifyChain } from "@/lib/editions/chain";
import { listPairs } from "@/lib/editions/list-queries";
import { findPair, listEditions } from "@/lib/editions/queries";
import { db } from "@/lib/platform/db";
import { builtInDesk } from "./desk";
import { helsinkiEntries } from "./helsinki/load";
import { publishAll } from "./shipped";

beforeAll(async () => {
  await publishAll(helsinkiEntries(), await builtInDesk(), () => undefined);
});

test("the ten Helsinki pairs are published, the best known on top", async () => {
  const { items, total } = await listPairs({});
  expect(total).toBe(10);
  expect(items.slice(0, 2).map(({ slug }) => slug)).toEqual(["would-wouldnt", "incredible-offer"]);
});

test("loading again writes nothing", async () => {
  const before = await db().auditEvent.count();
  const again = await publishAll(helsinkiEntries(), await builtInDesk(), () => undefined);
  expect(again).toEqual({ published: 0, refused: [] });
  expect(await db().auditEvent.count()).toBe(before);
});

test("each side of each pair has a quotation found in a stored copy", async () => {
  const { items } = await listPairs({});
  for (const { slug } of items) {
    const content = (await findPair(slug))?.content;
    for (const side of [content?.earlier, content?.later]) {
      const results = side?.citations.map(({ check }) => check.result) ?? [];
      expect(
        results.some((result) => result === "verbatim" || result === "elided"),
        `${slug}: ${results}`,
      ).toBe(true);
    }
  }
});

test("a source that prints other words than the statement is shown as such", async () => {
  const content = (await findPair("would-wouldnt"))?.content;
  const upi = content?.later.citations.find(({ source }) => source.publisher.startsWith("UPI"));
  expect(upi?.check.result).toBe("changed");
  expect(upi?.check.differences.length).toBeGreaterThan(0);
});

test("every chain is sound", async () => {
  const { items } = await listPairs({});
  for (const { slug } of items) {
    expect(verifyChain(await listEditions(slug))).toEqual([]);
  }
});

test("the accounts that published cannot be signed in to", async () => {
  const users = await db().user.findMany({ include: { accounts: true, passkeys: true } });
  expect(users).toHaveLength(2);
  for (const user of users) expect([user.banned, user.accounts, user.passkeys]).toEqual([true, [], []]);
});
