import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import {
  archiveBench,
  enqueue,
  json,
  MINUTE,
  newSource,
  rowOf,
  run,
  runWayback,
  waybackAnswers,
} from "@/lib/platform/testing/archive-bench";
import { retryArchive } from "./archive-commands";
import { listArchives } from "./archive-queries";

const OLDER = {
  archived_snapshots: {
    closest: {
      available: true,
      url: "http://web.archive.org/web/20190101000000/https://sampleton.example/",
      timestamp: "20190101000000",
    },
  },
};

const bench = archiveBench();

test("a capture asks both archives once, and both addresses are kept", async () => {
  await enqueue();
  await enqueue();
  expect(await listArchives(bench.sourceId)).toHaveLength(2);

  waybackAnswers({ status: json({ status: "pending", resources: [] }) });
  expect(await run(0)).toEqual({ archived: 1, waiting: 1, failed: 0 });
  expect(await run(0.4), "the job is left alone for half a minute").toEqual({
    archived: 0,
    waiting: 0,
    failed: 0,
  });
  expect(await run(0.5), "and is still at work").toEqual({ archived: 0, waiting: 1, failed: 0 });

  const original_url = bench.address;
  waybackAnswers({ status: json({ status: "success", timestamp: "20260301115959", original_url }) });
  expect(await run(1.5)).toEqual({ archived: 1, waiting: 0, failed: 0 });
  expect(bench.stub.asked.filter(({ path }) => path === "/save")).toHaveLength(1);

  expect(await rowOf("wayback")).toMatchObject({
    status: "archived",
    url: `${bench.stub.url}/web/20260301115959/${original_url}`,
    archivedAt: "2026-03-01T11:59:59.000Z",
    failure: null,
    nextAttemptAt: null,
  });
  expect(await rowOf("other")).toMatchObject({
    status: "archived",
    url: `${bench.other.url}/copies/${bench.address.split("/").at(-1)}`,
  });
});

test("a failure is retried after 1, 5, 30, 120 and 720 minutes, and then kept with its reason", async () => {
  await enqueue();
  waybackAnswers({ save: { status: 500 } });
  let at = 0;
  for (const wait of [1, 5, 30, 120, 720]) {
    expect(await runWayback(at)).toMatchObject({ waiting: 1 });
    const row = await rowOf("wayback");
    expect(row).toMatchObject({ status: "pending", failure: "it answered with status 500" });
    expect(row?.nextAttemptAt).toBe(new Date(bench.start + (at + wait) * MINUTE).toISOString());
    at += wait;
    expect(await runWayback(at - 0.1), "it is not asked before").toMatchObject({ waiting: 0, failed: 0 });
  }
  expect(await runWayback(at)).toMatchObject({ failed: 1 });
  expect(await rowOf("wayback")).toMatchObject({
    status: "failed",
    attempts: 6,
    url: null,
    failure: "it answered with status 500",
  });
  expect(bench.stub.asked.filter(({ path }) => path === "/save")).toHaveLength(6);
});

test("a job that failed is begun anew, one that could not be asked after is asked after again", async () => {
  await enqueue();
  waybackAnswers({ status: { status: 502 } });
  await runWayback(0);
  await runWayback(1);
  waybackAnswers({ status: json({ status: "error", status_ext: "error:job-failed" }) });
  await runWayback(2);
  await runWayback(10);
  expect(bench.stub.asked.map(({ path }) => path)).toEqual([
    "/save",
    "/save/status/spn2-1",
    "/save/status/spn2-1",
    "/save",
  ]);
});

test("what would fail for ever is not retried; the nearest older copy is shown and said to be one", async () => {
  await enqueue();
  const save = json({ status: "error", status_ext: "error:blocked-url" });
  waybackAnswers({ save, available: json(OLDER) });
  expect(await runWayback(0)).toMatchObject({ archived: 1 });
  expect(await rowOf("wayback")).toMatchObject({
    status: "archived",
    url: OLDER.archived_snapshots.closest.url,
    archivedAt: "2019-01-01T00:00:00.000Z",
    failure: "an older copy; no new one was made: it does not store this address (error:blocked-url)",
  });

  const older = await rowOf("wayback");
  await retryArchive(older?.id ?? "", bench.desk.editor);
  expect(await runWayback(0), "the same older copy is not found twice").toMatchObject({ failed: 1 });
  expect((await listArchives(bench.sourceId)).filter(({ url }) => url === older?.url)).toHaveLength(1);
});

test("an archive that asks for a pause is left alone for the whole of it, with all that waits", async () => {
  await enqueue();
  await enqueue((await newSource()).id);
  waybackAnswers({ save: { status: 429, headers: { "retry-after": "600" } } });
  expect(await runWayback(0)).toMatchObject({ waiting: 1 });
  expect(bench.stub.asked).toHaveLength(1);
  expect((await rowOf("wayback"))?.nextAttemptAt).toBe(new Date(bench.start + 10 * MINUTE).toISOString());
});

test("of many runs at once, one does each job", async () => {
  await enqueue();
  waybackAnswers({});
  const tallies = await Promise.all([1, 2, 3, 4].map(() => run(0)));
  expect(tallies.reduce((sum, { waiting }) => sum + waiting, 0)).toBe(1);
  expect(tallies.reduce((sum, { archived }) => sum + archived, 0)).toBe(1);
  expect(bench.stub.asked.filter(({ path }) => path === "/save")).toHaveLength(1);
});

test("a job whose process died is taken up again after half an hour", async () => {
  await enqueue();
  const row = await rowOf("wayback");
  const until = new Date(bench.start + 30 * MINUTE);
  await db().archive.update({ where: { id: row?.id ?? "" }, data: { nextAttemptAt: until } });
  waybackAnswers({});
  expect(await runWayback(29)).toMatchObject({ waiting: 0 });
  expect(await runWayback(30)).toMatchObject({ waiting: 1 });
});
