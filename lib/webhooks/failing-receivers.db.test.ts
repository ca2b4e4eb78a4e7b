import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import {
  answers,
  at,
  correct,
  deliveries,
  publish,
  receiverBench,
  run,
  subscribe,
} from "./testing/receiver-bench";

const bench = receiverBench();

test("a redirect is a failure, and is not followed", async () => {
  await subscribe();
  await publish();
  answers({ status: 302, headers: { location: `${bench.stub.url}/elsewhere` } });
  expect(await run()).toMatchObject({ delivered: 0, waiting: 1 });
  expect(bench.stub.asked.map(({ path }) => path)).toEqual(["/restated"]);
});

test("a receiver that says it is gone is told nothing any more", async () => {
  await subscribe();
  await publish();
  await correct();
  answers({ status: 410 });
  expect(await run()).toEqual({ delivered: 0, waiting: 0, dead: 1 });
  expect((await deliveries()).map(({ status }) => status)).toEqual(["dead", "dead"]);
  expect(await db().webhookSubscription.findFirst()).toMatchObject({ status: "gone" });
  const news = await db().notification.findMany({ where: { userId: bench.admin.id } });
  expect(news.map(({ text }) => text)).toEqual([
    "“The Lantern” said that it is gone (410). It is told nothing any more.",
  ]);
  await correct();
  expect(await deliveries()).toHaveLength(2);
  expect(await run(90)).toEqual({ delivered: 0, waiting: 0, dead: 0 });
  expect(bench.stub.asked).toHaveLength(1);
});

test("a receiver that asks for a pause is given it", async () => {
  await subscribe();
  await publish();
  answers({ status: 429, headers: { "retry-after": "120" } });
  expect(await run()).toMatchObject({ waiting: 1 });
  expect((await deliveries())[0]?.nextAttemptAt).toEqual(at(180));
});

test("a receiver that does not answer in time has failed", async () => {
  await subscribe();
  await publish();
  answers("hang");
  expect(await run(60, { timeout: 100 })).toMatchObject({ waiting: 1 });
  expect((await deliveries())[0]?.failure).toMatch(/took too long to answer/);
});

test("nothing is sent to an address that is not public, wherever its name led before", async () => {
  await subscribe();
  await publish();
  expect(
    await run(60, { guard: { resolve: async () => [{ address: "10.0.0.1", family: 4 }], allowed: [] } }),
  ).toMatchObject({
    waiting: 1,
  });
  expect((await deliveries())[0]?.failure).toMatch(/Only the ports|public internet/);
  expect(bench.stub.asked).toEqual([]);
});

test("one that fails does not keep others from what is theirs", async () => {
  await subscribe();
  await subscribe();
  await publish();
  const [first] = await deliveries();
  bench.stub.answer = ({ headers }) => ({ status: headers["webhook-id"] === first?.id ? 500 : 204 });
  expect(await run()).toEqual({ delivered: 1, waiting: 1, dead: 0 });
});

test("a delivery whose process died is taken up again after a minute", async () => {
  await subscribe();
  await publish();
  await db().webhookDelivery.updateMany({ data: { attempts: 1, nextAttemptAt: at(120) } });
  expect(await run(119)).toMatchObject({ delivered: 0 });
  expect(await run(120)).toMatchObject({ delivered: 1 });
});
