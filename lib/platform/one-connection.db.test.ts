import fs from "node:fs";
import { expect, test } from "vitest";
import { currentEngine, db } from "./db";

const isHere = fs.existsSync("/proc/self/fd") && currentEngine() === "sqlite";
if (!isHere) console.info("Left out: counting open files, for want of SQLite or of /proc.");

test.runIf(isHere)("a hundred transactions leave no file open", async () => {
  await addTopic("before");
  const before = fs.readdirSync("/proc/self/fd").length;
  for (let turn = 0; turn < 100; turn++) await addTopic(`turn-${turn}`);
  expect(fs.readdirSync("/proc/self/fd").length).toBeLessThan(before + 10);
});

test("a transaction that fails leaves nothing behind, and the next one begins", async () => {
  const failing = db().$transaction(async (tx) => {
    await tx.topic.create({ data: { slug: "half", name: "Half" } });
    throw new Error("stopped");
  });
  await expect(failing).rejects.toThrow("stopped");
  expect(await db().topic.count({ where: { slug: "half" } })).toBe(0);
  await addTopic("after");
});

test("transactions and reads of one process take turns, and none is lost", async () => {
  const names = Array.from({ length: 50 }, (_, index) => `turns-${index}`);
  await Promise.all(names.flatMap((name) => [addTopic(name), db().topic.count()]));
  expect(await db().topic.count({ where: { slug: { startsWith: "turns-" } } })).toBe(50);
});

async function addTopic(slug: string): Promise<void> {
  await db().$transaction(async (tx) => {
    const count = await tx.topic.count();
    await tx.topic.create({ data: { slug, name: `Topic ${count}` } });
  });
}
