import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { documents, feed, monitorBench, run, transcript, watch } from "./testing/monitor-bench";

const bench = monitorBench();
const BRIEFING = [
  "MAYOR MAYFIELD:  Thank you all for coming.",
  "We will raise the fee in May.",
  "Q  Raise it?",
];

test("what cannot be had is tried again for a day, and then given up with the reason", async () => {
  await watch();
  await run(1);
  feed("/late", "/picture");
  bench.site.pages["/picture"] = { body: "GIF89a", type: "image/gif" };
  await run(61);
  expect(await documents()).toMatchObject([
    { status: "due", attempts: 1, reason: expect.stringContaining("410") },
    { status: "failed", attempts: 1, reason: expect.stringContaining("image/gif") },
  ]);
  for (const minutes of [122, 183, 600, 2100]) await run(minutes);
  expect(await documents()).toMatchObject([{ status: "failed", attempts: 5, nextAttemptAt: null }, {}]);
});

test("a document that comes late is captured at a later try", async () => {
  await watch();
  await run(1);
  feed("/late");
  await run(61);
  transcript("/late", ...BRIEFING);
  expect(await run(122)).toMatchObject([{ outcome: "Nothing new, 1 captured, 1 lead." }]);
  expect(await documents()).toMatchObject([{ status: "captured", reason: null, attempts: 2 }]);
});

test("an address that fails is read less and less often, with the reason, until it answers again", async () => {
  await watch();
  bench.site.pages["/feed"] = { body: "", status: 503, headers: { "retry-after": "10800" } };
  expect(await run(1)).toMatchObject([{ failed: true, outcome: expect.stringContaining("503") }]);
  expect(await run(180), "its host wants three hours").toEqual([]);
  bench.site.pages["/feed"] = { body: "<p>Moved", type: "text/html" };
  expect(await run(182)).toMatchObject([{ failed: true, outcome: expect.stringContaining("no feed") }]);
  expect(await db().monitor.findFirst()).toMatchObject({ failures: 2, readAt: null });
  expect(await run(182 + 239), "four times as long").toEqual([]);
  feed("/old");
  expect(await run(182 + 241)).toMatchObject([{ failed: false }]);
  expect(await db().monitor.findFirst()).toMatchObject({ failures: 0, takenUntil: null });
  expect(await documents(), "it is read for the first time").toMatchObject([{ status: "seen" }]);
});

test("an error of ours stops one document and no other, and what was left is done later", async () => {
  await watch();
  await run(1);
  feed("/briefing", "/clerk");
  transcript("/briefing", ...BRIEFING);
  transcript("/clerk", "THE CLERK:  The office opens at nine.");
  const rounds = await run(61, async ({ speakerId }) => {
    if (speakerId === bench.mayor) throw new Error("A fault.");
    return [];
  });
  expect(rounds).toMatchObject([{ failed: false, outcome: "2 new, 1 captured, 1 could not be captured." }]);
  expect(await documents()).toMatchObject([
    { status: "due", attempts: 1, reason: expect.stringContaining("an error of ours") },
    { status: "captured" },
  ]);
  expect(await run(72), "it does not wait for the hour").toMatchObject([{ leads: 1 }]);
});
