import { afterAll, beforeAll, beforeEach } from "vitest";
import { db } from "@/lib/platform/db";
import { enqueueArchives } from "@/lib/sources/archive-commands";
import { runArchiveJobs } from "@/lib/sources/archive-jobs-commands";
import { listArchives } from "@/lib/sources/archive-queries";
import { secondArchive } from "@/lib/sources/archiving/second-archive";
import type { ArchiveService } from "@/lib/sources/archiving/service";
import { waybackService } from "@/lib/sources/archiving/wayback";
import { createSource } from "@/lib/sources/commands";
import { builtInDesk } from "@/seed/desk";
import type { Desk } from "@/seed/entry";
import { type Reply, type Stub, startStub } from "./stub-server";

export const MINUTE = 60_000;
export const json = (value: unknown): Reply => ({ body: JSON.stringify(value) });

export type Bench = {
  desk: Desk;
  /** The Wayback Machine, as far as these tests know it, and the second archive. */
  stub: Stub;
  other: Stub;
  archives: ArchiveService[];
  /** A source of this test's own. */
  sourceId: string;
  address: string;
  start: number;
};

const bench = {} as Bench;
let count = 0;

/** Two archives on loopback and, for each test, a source; to be called once at the top of a test file. */
export function archiveBench(): Bench {
  beforeAll(async () => {
    const [desk, stub, other] = await Promise.all([builtInDesk(), startStub(), startStub()]);
    const archives = [
      waybackService({ url: stub.url, availabilityUrl: `${stub.url}/available`, timeout: 2000 }),
      secondArchive({ url: `${other.url}/save/`, timeout: 2000 }),
    ];
    Object.assign(bench, { desk, stub, other, archives });
  });
  afterAll(() => {
    bench.stub.stop();
    bench.other.stop();
  });
  beforeEach(async () => {
    await db().archive.deleteMany();
    const { id: sourceId, address } = await newSource();
    Object.assign(bench, { sourceId, address, start: Date.now() });
    bench.stub.asked.length = 0;
    bench.other.answer = ({ path }) =>
      path.startsWith("/save/")
        ? { status: 302, headers: { location: `/copies/${count}` } }
        : { body: "A copy." };
  });
  return bench;
}

export async function newSource() {
  count += 1;
  const address = `https://sampleton.example/${count}`;
  const { id } = await createSource(
    {
      kind: "article",
      title: `Minutes ${count}`,
      publisher: "Sampleton Council",
      url: address,
      language: "en",
      provenance: "official",
    },
    bench.desk.editor,
  );
  return { id, address };
}

export const enqueue = (sourceId = bench.sourceId) =>
  db().$transaction((tx) => enqueueArchives(tx, sourceId, bench.archives));

/** Runs what is due so many minutes after the test began. */
export const run = (minutes: number, archives = bench.archives) =>
  runArchiveJobs({ now: new Date(bench.start + minutes * MINUTE), archives });

export const runWayback = (minutes: number) => run(minutes, bench.archives.slice(0, 1));

export async function rowOf(archive: "wayback" | "other") {
  const name = bench.archives[archive === "wayback" ? 0 : 1]?.name;
  return (await listArchives(bench.sourceId)).find(({ service }) => service === name);
}

/** What the Wayback Machine answers from now on; by default it takes each page and knows of none. */
export function waybackAnswers({
  save,
  status,
  available,
}: {
  save?: Reply;
  status?: Reply;
  available?: Reply;
}) {
  bench.stub.answer = ({ path }) => {
    if (path === "/save") return save ?? json({ job_id: "spn2-1" });
    if (path.startsWith("/save/status/")) return status ?? { status: 404 };
    return available ?? json({ archived_snapshots: {} });
  };
}
