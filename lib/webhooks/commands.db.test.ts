import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import {
  addSubscription,
  pauseSubscription,
  removeSubscription,
  replayDelivery,
  resumeSubscription,
  rotateSecret,
} from "./commands";
import { listDeliveries, listSubscriptions } from "./queries";
import {
  answers,
  at,
  correct,
  deliveries,
  guard,
  publish,
  receiverBench,
  run,
  sent,
  subscribe,
} from "./testing/receiver-bench";

const bench = receiverBench();
const DAY = 86_400;

test("a secret is shown once, and what is kept of it is of no use to who reads the database", async () => {
  const { id, secret } = await subscribe();
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const row = JSON.stringify(await db().webhookSubscription.findUnique({ where: { id } }));
  expect(row).not.toContain(secret.slice("whsec_".length, 20));
  expect(JSON.stringify(await listSubscriptions())).not.toMatch(/secret|whsec/i);
});

test("for a day after a rotation both secrets verify, then the new one alone", async () => {
  const { id, secret: before } = await subscribe();
  const { secret: after } = await rotateSecret(id, bench.admin, at(0));
  await publish();
  await run();
  for (const secret of [before, after]) {
    const { body, headers } = sent();
    expect(new Webhook(secret).verify(body, headers)).toBeTruthy();
  }
  await correct();
  await run(DAY + 60);
  const { headers } = sent();
  expect(headers["webhook-signature"]).toMatch(/^v1,\S+$/);
  expect(await listSubscriptions()).toMatchObject([{ previousUntil: at(DAY).toISOString() }]);
});

test("what is published during a pause is told after it", async () => {
  const { id } = await subscribe();
  await pauseSubscription(id, bench.admin);
  await publish();
  expect(await run()).toEqual({ delivered: 0, waiting: 0, dead: 0 });
  expect(await listSubscriptions()).toMatchObject([{ status: "paused", counts: { pending: 1 } }]);
  await resumeSubscription(id, bench.admin);
  expect(await run()).toMatchObject({ delivered: 1 });
});

test("a dead delivery is sent again under its id, with all attempts before it", async () => {
  await subscribe();
  await publish();
  answers({ status: 500 });
  await db().webhookDelivery.updateMany({ data: { attempts: 9 } });
  expect(await run()).toMatchObject({ dead: 1 });
  const [dead] = await listDeliveries("dead");
  expect(dead).toMatchObject({ slug: bench.entry.slug, receiver: "The Lantern", httpStatus: 500 });

  answers({ status: 200 });
  await replayDelivery(dead?.id ?? "", bench.admin, at(60));
  await expect(replayDelivery(dead?.id ?? "", bench.admin)).rejects.toThrow("waiting to be sent");
  expect(await run()).toMatchObject({ delivered: 1 });
  expect(sent().headers["webhook-id"]).toBe(dead?.id);
  expect(await listDeliveries("dead")).toEqual([]);
  expect(await deliveries()).toMatchObject([{ status: "delivered", attempts: 1, failure: null }]);
});

test("a receiver that was gone can be taken up again, and what it missed sent", async () => {
  const { id } = await subscribe();
  await publish();
  answers({ status: 410 });
  await run();
  const [dead] = await listDeliveries("dead");
  await expect(replayDelivery(dead?.id ?? "", bench.admin)).rejects.toThrow("resume that first");
  await resumeSubscription(id, bench.admin);
  await replayDelivery(dead?.id ?? "", bench.admin, at(60));
  answers({ status: 204 });
  expect(await run()).toMatchObject({ delivered: 1 });
});

test("a receiver that is removed goes with its deliveries, and the trail says who removed it", async () => {
  const { id } = await subscribe();
  await publish();
  await removeSubscription(id, bench.admin);
  expect([await deliveries(), await listSubscriptions()]).toEqual([[], []]);
  const lines = await db().auditEvent.findMany({
    where: { entity: "webhook", entityId: id },
    orderBy: { number: "asc" },
  });
  expect(lines.map(({ action, actorId }) => [action, actorId])).toEqual([
    ["create", bench.admin.id],
    ["remove", bench.admin.id],
  ]);
  await expect(removeSubscription(id, bench.admin)).rejects.toMatchObject({ code: "not_found" });
});

test.each([
  ["an address inside", "http://127.0.0.1:5432/", undefined, "Only the ports|public internet"],
  ["a cloud's inside", "http://169.254.169.254/", undefined, "public internet"],
  ["no address of the web", "ftp://example.org/", undefined, "Give the whole address"],
  ["a pair that nobody published", "https://example.org/hook", "no-such-pair", "No published pair"],
])("%s is refused at once", async (_, url, pair, reason) => {
  const refused = addSubscription({ name: "The Lantern", url, pair }, bench.admin, guard());
  await expect(refused).rejects.toThrow(new RegExp(reason));
});

test("only administrators say who is told", async () => {
  const { id } = await subscribe();
  const { reviewer } = bench.desk;
  const url = "https://example.org/hook";
  for (const attempt of [
    addSubscription({ name: "The Lantern", url }, reviewer),
    rotateSecret(id, reviewer),
    pauseSubscription(id, reviewer),
    resumeSubscription(id, reviewer),
    removeSubscription(id, reviewer),
    replayDelivery(id, reviewer),
  ]) {
    await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
  }
});
