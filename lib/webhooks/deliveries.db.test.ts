import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { withdrawPair } from "@/lib/editions/commands";
import { findPair } from "@/lib/editions/queries";
import { findPairForDesk } from "@/lib/pairs/queries";
import { db } from "@/lib/platform/db";
import { queueDeliveries } from "./outbox";
import {
  answers,
  correct,
  deliveries,
  NOTICE,
  publish,
  receiverBench,
  required,
  run,
  sent,
  subscribe,
} from "./testing/receiver-bench";

const bench = receiverBench();
const MINUTE = 60;
const HOUR = 60 * MINUTE;

test("each kind of edition is told under its name, once, signed so that the reference library accepts it", async () => {
  const { secret } = await subscribe();
  await publish();
  await correct();
  const { id, version } = required(await findPairForDesk(bench.entry.slug));
  await withdrawPair({ pairId: id, seenVersion: version, notice: "Nobody said this." }, bench.desk.reviewer);
  await correct("reinstatement");

  expect(await run()).toEqual({ delivered: 4, waiting: 0, dead: 0 });
  expect(bench.stub.asked.map((_, number) => sent(number).json.type)).toEqual([
    "edition.published",
    "edition.corrected",
    "edition.withdrawn",
    "edition.published",
  ]);
  const { body, headers, json, method } = sent(1);
  expect(method).toBe("POST");
  expect(new Webhook(secret).verify(body, headers)).toEqual(json);
  expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow("No matching signature");

  const editions = await db().edition.findMany({ where: { pairId: id }, orderBy: { number: "asc" } });
  expect(json).toEqual({
    type: "edition.corrected",
    timestamp: json.data.publishedAt,
    data: {
      slug: bench.entry.slug,
      address: expect.stringMatching(new RegExp(`/pairs/${bench.entry.slug}$`)),
      number: 2,
      kind: "correction",
      notice: NOTICE,
      hash: editions[1]?.hash,
      previousHash: editions[0]?.hash,
      publishedAt: editions[1]?.publishedAt.toISOString(),
      surrogateKey: `pair:${bench.entry.slug}`,
    },
  });
  expect(await run(65), "nothing is told twice").toEqual({ delivered: 0, waiting: 0, dead: 0 });
});

test("what is not published after all is told to nobody", async () => {
  await subscribe();
  await publish();
  const edition = required(await findPair(bench.entry.slug));
  const broken = db().$transaction(async (tx) => {
    const { number, hash, previousHash, content } = edition;
    const { kind, publishedAt } = content;
    const told = { slug: bench.entry.slug, address: "", notice: null, number, hash, previousHash };
    await queueDeliveries(tx, content.pair.id, { ...told, kind, publishedAt });
    expect(await tx.webhookDelivery.count()).toBe(2);
    throw new Error("The power went.");
  });
  await expect(broken).rejects.toThrow("The power went.");
  expect(await deliveries()).toHaveLength(1);
});

test("a receiver of one pair is told of no other", async () => {
  await publish();
  await subscribe(`https://restated.example/pairs/${bench.entry.slug}?x=1`);
  await publish({ ...bench.entry, slug: `${bench.entry.slug}-other` });
  expect(await deliveries()).toEqual([]);
  await correct();
  expect((await deliveries()).map(({ slug }) => slug)).toEqual([bench.entry.slug]);
});

test("of many runs at once, one sends each delivery", async () => {
  await subscribe();
  await subscribe();
  await publish();
  const tallies = await Promise.all([1, 2, 3, 4].map(() => run()));
  expect(tallies.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(2);
  expect(new Set(bench.stub.asked.map(({ headers }) => headers["webhook-id"])).size).toBe(2);
  expect(bench.stub.asked).toHaveLength(2);
});

test("a delivery is tried ten times within a day, always under one id, and then kept as dead and told of", async () => {
  await subscribe();
  await publish();
  answers({ status: 500 });
  const begun = MINUTE;
  const offsets = [
    0,
    5,
    5 * MINUTE,
    30 * MINUTE,
    2 * HOUR,
    5 * HOUR,
    10 * HOUR,
    14 * HOUR,
    20 * HOUR,
    24 * HOUR,
  ];
  for (const [turn, offset] of offsets.entries()) {
    if (turn > 0)
      expect(await run(begun + offset - 1), "not before it is due").toMatchObject({ waiting: 0, dead: 0 });
    const last = turn === offsets.length - 1;
    expect(await run(begun + offset)).toEqual({ delivered: 0, waiting: last ? 0 : 1, dead: last ? 1 : 0 });
  }
  expect(bench.stub.asked).toHaveLength(10);
  expect(new Set(bench.stub.asked.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  expect(await deliveries()).toMatchObject([
    {
      status: "dead",
      attempts: 10,
      httpStatus: 500,
      failure: "It answered with status 500.",
      nextAttemptAt: null,
    },
  ]);
  const news = await db().notification.findMany({ where: { userId: bench.admin.id } });
  expect(news.map(({ text, path }) => [text, path])).toEqual([
    [
      `“The Lantern” could not be told of “${bench.entry.slug}”: It answered with status 500.`,
      "/desk/webhooks",
    ],
  ]);
});
