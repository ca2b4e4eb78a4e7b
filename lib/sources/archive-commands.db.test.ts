import { expect, test } from "vitest";
import { verifyTrail } from "@/lib/editorial/verify";
import { db } from "@/lib/platform/db";
import {
  archiveBench,
  enqueue,
  json,
  rowOf,
  run,
  runWayback,
  waybackAnswers,
} from "@/lib/platform/testing/archive-bench";
import { enqueueArchives, requestArchives, retryArchive } from "./archive-commands";
import { runArchiveJobs } from "./archive-jobs-commands";
import { listArchives } from "./archive-queries";

const bench = archiveBench();

test("without an archive in the settings nothing is asked for, and asking is refused in words", async () => {
  await db().$transaction((tx) => enqueueArchives(tx, bench.sourceId));
  expect(await listArchives(bench.sourceId)).toEqual([]);
  expect(await runArchiveJobs()).toEqual({ archived: 0, waiting: 0, failed: 0 });
  await expect(requestArchives(bench.sourceId, bench.desk.editor)).rejects.toThrow("No archive is set");
});

test("a person tries a failed archive again from the start, and the trail tells of it", async () => {
  await enqueue();
  waybackAnswers({ save: json({ status: "error", status_ext: "error:not-found" }) });
  await runWayback(0);
  const failed = await rowOf("wayback");
  expect(failed).toMatchObject({
    status: "failed",
    failure: "it found no page at this address (error:not-found)",
  });

  const { id } = await retryArchive(failed?.id ?? "", bench.desk.editor);
  expect(await rowOf("wayback")).toMatchObject({ id, status: "pending", attempts: 0, failure: null });
  const lines = await db().auditEvent.findMany({ where: { entity: "archive", entityId: id } });
  expect(lines).toMatchObject([{ action: "retry", actorId: bench.desk.editor.id }]);
  expect((await verifyTrail()).faults).toEqual([]);
});

test("a new capture tries afresh what had failed, and keeps the copies that are there", async () => {
  await enqueue();
  waybackAnswers({ save: json({ status: "error", status_ext: "error:not-found" }) });
  await run(0);
  await enqueue();
  const rows = await listArchives(bench.sourceId);
  expect(rows.map(({ service, status }) => `${service} ${status}`).sort()).toEqual(
    [
      `${new URL(bench.other.url).host} archived`,
      `${new URL(bench.other.url).host} pending`,
      "Wayback Machine pending",
    ].sort(),
  );
  expect(await run(1), "the same copy again is no second one").toMatchObject({ archived: 1 });
  expect((await listArchives(bench.sourceId)).filter(({ status }) => status === "archived")).toHaveLength(1);
});

test("a copy that is there, and one that was never asked for, cannot be retried", async () => {
  await requestArchives(bench.sourceId, bench.desk.editor, bench.archives.slice(1));
  await run(0);
  const copy = await rowOf("other");
  await expect(retryArchive(copy?.id ?? "", bench.desk.editor)).rejects.toThrow("has a copy already");
  await expect(retryArchive("nothing", bench.desk.editor)).rejects.toThrow("No such copy was asked for.");
  await expect(requestArchives("nothing", bench.desk.editor, bench.archives)).rejects.toThrow(
    "No such source.",
  );
});
