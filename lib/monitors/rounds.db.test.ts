import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { addSourceByAddress, runCapture } from "@/lib/sources/capture-commands";
import { createStatementFromCapture } from "@/lib/statements/commands";
import { pauseMonitor } from "./commands";
import {
  documents,
  feed,
  leads,
  monitorBench,
  run,
  states,
  transcript,
  watch,
} from "./testing/monitor-bench";

const bench = monitorBench();
const BRIEFING = [
  "MAYOR MAYFIELD:  Thank you all for coming.",
  "We will raise the fee in May.",
  "Q  Raise it?",
];

test("what a feed lists later is captured, and a turn that scores high waits as a lead", async () => {
  await watch();
  feed("/old");
  expect(await run(1)).toMatchObject([{ failed: false, outcome: "Nothing new." }]);
  expect(await states()).toEqual([["/old", "seen"]]);
  expect(await run(30), "it is read every hour").toEqual([]);

  feed("/briefing", "/old");
  transcript("/briefing", ...BRIEFING);
  expect(await run(61)).toMatchObject([{ outcome: "1 new, 1 captured, 1 lead.", leads: 1 }]);
  expect(bench.site.asked).toEqual(["/feed", "/feed", "/robots.txt", "/briefing"]);
  const [lead] = await leads();
  const [document] = await documents();
  const capture = await db().capture.findUniqueOrThrow({ where: { id: document?.captureId ?? "" } });
  expect(capture.text?.slice(lead?.startAt, lead?.endAt)).toBe("We will raise the fee in May.");
  expect(lead).toMatchObject({
    captureId: capture.id,
    speakerId: bench.mayor,
    label: "MAYOR MAYFIELD",
    words: "We will raise the fee in May.",
    saidOn: "2026-03-02",
    statementId: bench.statement,
    kind: "conflict",
    reason: "“never raise” became “raise”.",
    score: 0.9,
    status: "waiting",
  });
  expect(await db().statement.count(), "nothing is made by itself").toBe(1);
  expect(await db().pair.count()).toBe(0);
  expect(await run(200), "nothing is found twice").toMatchObject([{ outcome: "Nothing new.", leads: 0 }]);
});

test("of what is there at first only so many are captured as was asked for, the newest", async () => {
  feed("/3", "/2", "/1");
  for (const path of ["/1", "/2", "/3"]) transcript(path, "MAYOR MAYFIELD:  We will build a bridge.");
  await watch({ captureFirst: 2 });
  expect(await run(1)).toMatchObject([{ outcome: "2 new, 2 captured." }]);
  expect(await states()).toEqual([
    ["/1", "seen"],
    ["/2", "captured"],
    ["/3", "captured"],
  ]);
  expect((await documents())[0]?.reason).toBe("It was there before it was watched.");
});

test("a document in which nobody speaks who is looked for is not kept", async () => {
  await watch({ speakerIds: [bench.clerk] });
  await run(1);
  const before = await db().source.count();
  feed("/mayor", "/clerk");
  transcript("/mayor", ...BRIEFING);
  transcript("/clerk", "THE CLERK:  The office opens at nine.");
  expect(await run(61)).toMatchObject([{ outcome: "2 new, 1 captured, 1 left alone." }]);
  expect(await states()).toEqual([
    ["/clerk", "captured"],
    ["/mayor", "left"],
  ]);
  expect((await documents())[1]?.reason).toContain("None of the speakers");
  expect(await db().source.count()).toBe(before + 1);
  expect(await leads()).toEqual([]);
});

test("a text without turns is in the words of its author", async () => {
  await watch();
  await run(1);
  feed("/post");
  bench.site.pages["/post"] = {
    body: `<html lang="en"><head><title>Post</title><meta name="author" content="Bo Mayfield">
      <meta property="article:published_time" content="2026-03-04T08:00:00Z"></head>
      <body><article><p>We had to raise the fee after all, and I am sorry.</p></article></body></html>`,
  };
  expect(await run(61)).toMatchObject([{ leads: 1 }]);
  expect(await leads()).toMatchObject([{ label: null, speakerId: bench.mayor, saidOn: "2026-03-04" }]);
});

test("what did not change since is not sent again", async () => {
  await watch();
  feed("/old");
  const page = bench.site.pages["/feed"];
  if (page) page.headers = { etag: '"1"' };
  await run(1);
  expect(await run(61)).toMatchObject([{ outcome: "Nothing new." }]);
  expect(await db().monitor.findFirst()).toMatchObject({ etag: '"1"', format: "RSS" });
});

test("of many rounds at once, one reads each address, and a paused one is read by none", async () => {
  await watch();
  await run(1);
  feed("/briefing");
  transcript("/briefing", ...BRIEFING);
  const other = await watch({ url: `${bench.site.url}/other` });
  await pauseMonitor(other.id, bench.ada);
  bench.site.asked.length = 0;
  const rounds = await Promise.all([1, 2, 3, 4].map(() => run(61)));
  expect(rounds.flat()).toHaveLength(1);
  expect(bench.site.asked).toEqual(["/feed", "/robots.txt", "/briefing"]);
  expect(await leads()).toHaveLength(1);
});

test("words that were a lead before are none in another document", async () => {
  await watch();
  await run(1);
  feed("/briefing");
  transcript("/briefing", ...BRIEFING);
  await run(61);
  await db().lead.updateMany({ data: { status: "dismissed" } });
  feed("/copy");
  transcript("/copy", ...BRIEFING, "Q  And the other?");
  expect(await run(122)).toMatchObject([{ outcome: "1 new, 1 captured.", leads: 0 }]);
});

test("a statement that was made of a document is no lead in it", async () => {
  transcript("/briefing", ...BRIEFING);
  const { captureId } = await addSourceByAddress({ url: `${bench.site.url}/briefing` }, bench.ada);
  await runCapture(captureId, bench.ada);
  const { text } = await db().capture.findUniqueOrThrow({ where: { id: captureId } });
  const start = text?.indexOf("We will raise") ?? 0;
  const place = { captureId, reading: "plain", start, end: start + "We will raise".length } as const;
  const said = { speakerId: bench.mayor, language: "en", saidOn: "2026-03-02" };
  const { id } = await createStatementFromCapture(said, place, bench.ada);
  await watch();
  await run(1);
  feed("/briefing");
  const itself = {
    statementId: id,
    kind: "repeat",
    reason: "The same words.",
    score: 1,
    earlier: [],
    later: [],
  };
  expect(await run(61, async () => [{ ...itself, kind: "repeat" }])).toMatchObject([{ leads: 0 }]);
  expect(await documents()).toMatchObject([{ status: "captured", captureId }]);
});

test("an address is left alone after so much that comes at once", async () => {
  await watch();
  await run(1);
  const paths = Array.from({ length: 60 }, (_, at) => `/${String(at).padStart(2, "0")}`);
  feed(...paths);
  for (const path of paths) transcript(path, "THE CLERK:  The office opens at nine.");
  expect(await run(61)).toMatchObject([{ outcome: "60 new, 20 captured." }]);
  await run(122);
  await run(183);
  const all = await states();
  expect(all.filter(([, status]) => status === "captured")).toHaveLength(50);
  expect(all.at(-1)).toEqual(["/59", "seen"]);
});
