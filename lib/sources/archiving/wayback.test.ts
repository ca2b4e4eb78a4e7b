import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Reply, type Stub, startStub } from "@/lib/platform/testing/stub-server";
import type { ArchiveService } from "./service";
import { waybackService } from "./wayback";

const PAGE = "https://sampleton.example/speech?year=2021&part=2";
const NOW = new Date("2026-03-01T12:00:00Z");
const json = (value: unknown, status = 200): Reply => ({ status, body: JSON.stringify(value) });

let stub: Stub;
let wayback: ArchiveService;

beforeAll(async () => {
  stub = await startStub();
  const availabilityUrl = `${stub.url}/wayback/available`;
  wayback = waybackService({ url: stub.url, availabilityUrl, keys: "key:hush", timeout: 2000 });
});
beforeEach(() => {
  stub.asked.length = 0;
});
afterAll(() => stub.stop());

function answers(reply: Reply) {
  stub.answer = () => reply;
}

test("a page is asked for with the keys, and the answer is a job", async () => {
  answers(json({ url: PAGE, job_id: "spn2-0123456789abcdef" }));
  expect(await wayback.submit(PAGE, NOW)).toEqual({ jobId: "spn2-0123456789abcdef" });
  const [asked] = stub.asked;
  expect(asked).toMatchObject({
    method: "POST",
    path: "/save",
    headers: { accept: "application/json", authorization: "LOW key:hush" },
  });
  expect(new URLSearchParams(String(asked?.body)).get("url")).toBe(PAGE);
});

test("a job that is done gives the address of the copy and when it was made", async () => {
  answers(json({ status: "success", timestamp: "20260301115959", original_url: PAGE, resources: [] }));
  expect(await wayback.poll?.("spn2-1")).toEqual({
    copy: { url: `${stub.url}/web/20260301115959/${PAGE}`, at: new Date("2026-03-01T11:59:59Z") },
  });
  expect(stub.asked[0]).toMatchObject({ method: "GET", path: "/save/status/spn2-1" });
});

test("a job that is at work is no copy yet, and not over", async () => {
  answers(json({ status: "pending", resources: [] }));
  expect(await wayback.poll?.("spn2-1")).toEqual({ fault: { reason: "it is still at work" } });
});

test.each<[Reply, object]>([
  [
    json({ status: "error", status_ext: "error:blocked-url", message: "…" }),
    { reason: "it does not store this address (error:blocked-url)", forGood: true },
  ],
  [
    json({ status: "error", status_ext: "error:browsing-timeout" }),
    { reason: "it failed (error:browsing-timeout)" },
  ],
  [json({ status: "error", status_ext: "<script>" }), { reason: "it failed and did not say why" }],
  [json({ status: "error", status_ext: "constructor" }), { reason: "it failed (error:constructor)" }],
  [json({ status: "error" }, 500), { reason: "it failed and did not say why" }],
  [
    { status: 429, headers: { "retry-after": "90" } },
    { reason: "it was asked too often", pause: 90_000 },
  ],
  [{ status: 429, headers: { "retry-after": "9999999" } }, { pause: 12 * 60 * 60_000 }],
  [{ status: 429 }, { reason: "it was asked too often" }],
  [{ status: 500, body: "<h1>Oops</h1>" }, { reason: "it answered with status 500" }],
  [{ status: 302, headers: { location: "/login" } }, { reason: "it answered with status 302" }],
  [{ status: 401 }, { reason: "it asks for keys that are not set or not right" }],
  [{ body: "<html>not JSON" }, { reason: "its answer made no sense" }],
  [json({ url: PAGE, job_id: "../../user" }), { reason: "its answer made no sense" }],
  [json(null), { reason: "its answer made no sense" }],
  [{ body: "x".repeat(300_000) }, { reason: "it answered with more than an answer should hold" }],
])("what it answers to a request, %j, is told in words", async (reply, fault) => {
  answers(reply);
  expect(await wayback.submit(PAGE, NOW)).toMatchObject({ fault });
});

test.each<[Reply, object]>([
  [json({ status: "error", status_ext: "error:no-access" }), { forGood: true, jobIsOver: true }],
  [
    json({ status: "error", status_ext: "error:job-failed" }),
    { reason: "it failed (error:job-failed)", jobIsOver: true },
  ],
  [{ status: 404 }, { jobIsOver: true }],
  [{ status: 502 }, { reason: "it answered with status 502", jobIsOver: false }],
  [
    json({ status: "success", timestamp: "yesterday", original_url: PAGE }),
    { reason: "its answer made no sense" },
  ],
  [
    json({ status: "success", timestamp: "20261399115959", original_url: PAGE }),
    { reason: "its answer made no sense" },
  ],
  [
    json({ status: "success", timestamp: "20260301115959", original_url: "javascript:alert(1)" }),
    { reason: "its answer made no sense" },
  ],
])("what it says of a job, %j, is told in words", async (reply, fault) => {
  answers(reply);
  expect(await wayback.poll?.("spn2-1")).toMatchObject({ fault });
});

test("an archive that hangs is left after the time it is given", async () => {
  answers("hang");
  const hasty = waybackService({ url: stub.url, availabilityUrl: stub.url, timeout: 50 });
  expect(await hasty.submit(PAGE, NOW)).toEqual({ fault: { reason: "it gave no answer within 1 s" } });
  expect(await hasty.nearest?.(PAGE, NOW)).toBeNull();
});

test("an archive that is not there is told as such", async () => {
  const gone = await startStub();
  gone.stop();
  const service = waybackService({ url: gone.url, availabilityUrl: gone.url, timeout: 2000 });
  expect(await service.submit(PAGE, NOW)).toEqual({
    fault: { reason: "it could not be reached (ECONNREFUSED)" },
  });
});

test("the nearest copy to a moment is found, without the keys", async () => {
  const closest = {
    available: true,
    url: `http://web.archive.org/web/20210204/${PAGE}`,
    timestamp: "20210204101112",
    status: "200",
  };
  answers(json({ url: PAGE, archived_snapshots: { closest } }));
  expect(await wayback.nearest?.(PAGE, NOW)).toEqual({
    url: closest.url,
    at: new Date("2021-02-04T10:11:12Z"),
  });
  expect(stub.asked[0]?.headers.authorization).toBeUndefined();
  const { searchParams } = new URL(stub.asked[0]?.path ?? "", stub.url);
  expect(Object.fromEntries(searchParams)).toEqual({ url: PAGE, timestamp: "20260301120000" });
});

test.each<[Reply]>([
  [json({ archived_snapshots: {} })],
  [
    json({
      archived_snapshots: {
        closest: { available: false, url: "http://a.example", timestamp: "20210204101112" },
      },
    }),
  ],
  [
    json({
      archived_snapshots: {
        closest: { available: true, url: "data:text/html,x", timestamp: "20210204101112" },
      },
    }),
  ],
  [json([])],
  [{ status: 500 }],
])("no copy is made up from %j", async (reply) => {
  answers(reply);
  expect(await wayback.nearest?.(PAGE, NOW)).toBeNull();
});
