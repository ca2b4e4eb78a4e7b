import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { inventPerson } from "@/seed/people";
import { once } from "./repeat-commands";

const HOUR = 3_600_000;
const NOW = new Date("2026-02-03T04:05:06Z");
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

let ada: Actor;
let bo: Actor;
let done: number;

const work = async () => {
  done += 1;
  return { status: 201, headers: { location: "/drafts/1" }, body: `{"number":${done}}` };
};

beforeAll(async () => {
  ada = await inventPerson("Ada Example", "editor");
  bo = await inventPerson("Bo Example", "editor");
});

beforeEach(async () => {
  done = 0;
  await db().repeatedRequest.deleteMany();
});

test("a request that is sent again is done once, and answered as before to the last byte", async () => {
  const asked = { key: "k", payload: ["POST", "{}"], now: NOW };
  const first = await once(ada, asked, work);
  expect(await once(ada, { ...asked, now: later(23 * HOUR) }, work)).toEqual(first);
  expect(done).toBe(1);
});

test("a key belongs to its owner, and to one payload", async () => {
  await once(ada, { key: "k", payload: ["one"], now: NOW }, work);
  expect(await once(ada, { key: "k", payload: ["another"], now: NOW }, work)).toEqual({
    refused: "other payload",
  });
  expect(await once(bo, { key: "k", payload: ["another"], now: NOW }, work)).toMatchObject({ status: 201 });
  expect(done).toBe(2);
});

test("of many at once one is done, and the others are told that it is at work", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const slow = async () => {
    await promise;
    return work();
  };
  const asked = { key: "k", payload: ["one"], now: NOW };
  const all = [1, 2, 3, 4].map(() => once(ada, asked, slow));
  const refused: unknown[] = [];
  for (const each of all) each.then((answer) => "refused" in answer && refused.push(answer.refused));
  await expect.poll(() => refused).toEqual(["in flight", "in flight", "in flight"]);
  resolve();
  await Promise.all(all);
  expect(done).toBe(1);
});

test("a request whose process died can be sent again after two minutes, and after a day its key is free", async () => {
  const asked = { key: "k", payload: ["one"] };
  const never = once(ada, { ...asked, now: NOW }, () => new Promise(() => undefined));
  await expect.poll(() => db().repeatedRequest.count()).toBe(1);
  expect(await once(ada, { ...asked, now: later(119_000) }, work)).toEqual({ refused: "in flight" });
  expect(await once(ada, { ...asked, now: later(121_000) }, work)).toMatchObject({ status: 201 });
  expect(await once(ada, { key: "k", payload: ["another"], now: later(25 * HOUR) }, work)).toMatchObject({
    status: 201,
  });
  expect(done).toBe(2);
  expect(never).toBeInstanceOf(Promise);
});

test("a fault of ours is no answer to keep", async () => {
  const asked = { key: "k", payload: ["one"], now: NOW };
  await expect(once(ada, asked, () => Promise.reject(new Error("The power went.")))).rejects.toThrow("power");
  expect(await once(ada, asked, async () => ({ status: 503, headers: {}, body: "" }))).toMatchObject({
    status: 503,
  });
  expect(await once(ada, asked, work)).toMatchObject({ status: 201 });
});
