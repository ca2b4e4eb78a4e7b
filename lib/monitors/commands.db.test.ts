import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { createSpeaker } from "@/lib/speakers/commands";
import { mergeSpeakers } from "@/lib/speakers/merge-commands";
import { createStatementFromCapture } from "@/lib/statements/commands";
import { addMonitor, askForDocument, lookNow, pauseMonitor, removeMonitor, resumeMonitor } from "./commands";
import { dismissLead, reopenLead, takeLead } from "./lead-commands";
import { countLeads, findLeadPlace, findSettledLead, listLeads } from "./lead-queries";
import { findMonitor, listMonitors } from "./queries";
import {
  at,
  documents,
  feed,
  feeSuggest,
  leads,
  monitorBench,
  run,
  transcript,
  watch,
} from "./testing/monitor-bench";

const bench = monitorBench();
const FEE = "We will raise the fee in May.";

/** A lead that waits. */
async function found(): Promise<string> {
  await watch();
  await run(1);
  feed("/briefing");
  transcript("/briefing", `MAYOR MAYFIELD:  ${FEE}`);
  await run(61);
  return (await leads())[0]?.id ?? "";
}

test.each([
  ["what is no address", { url: "Sampleton" }, /begins with http/],
  ["an address inside", { url: "http://10.0.0.1/feed" }, /public internet/],
  ["an address that is too long", { url: `https://example.org/${"a".repeat(2000)}` }, /at most 2000/],
  ["an interval that is not offered", { everyMinutes: 1 }, /how often/],
  ["a flood", { captureFirst: 21 }, /from 0 to 20/],
  ["no name", { name: " " }, /Say what is watched/],
])("%s is refused in words", async (_, given, reason) => {
  await expect(watch(given)).rejects.toThrow(reason);
});

test("an address is watched once, whoever adds it first, and what follows # is none of it", async () => {
  const both = await Promise.allSettled([watch(), watch({ url: `${bench.site.url}/feed#top` })]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(watch()).rejects.toThrow("watched already, as “Sampleton”");
});

test("a monitor is listed with what it has seen, its leads and its next round", async () => {
  await found();
  const [monitor] = await listMonitors(at(61));
  expect(monitor).toMatchObject({
    name: "Sampleton",
    format: "RSS",
    outcome: "1 new, 1 captured, 1 lead.",
    counts: { captured: 1, seen: 0, due: 0, failed: 0, left: 0 },
    waiting: 1,
    isBusy: false,
    lastRoundAt: at(61).toISOString(),
    nextRoundAt: at(121).toISOString(),
    speakers: [],
  });
  expect(await findMonitor(monitor?.id ?? "")).toMatchObject({
    documents: [{ title: "Page /briefing", status: "captured", captureId: expect.any(String) }],
  });
});

test("a monitor that is paused is not read until it is resumed, and then at once", async () => {
  const { id } = await watch();
  await pauseMonitor(id, bench.ada);
  expect(await run(1)).toEqual([]);
  expect(await listMonitors()).toMatchObject([{ status: "paused", nextRoundAt: null, isBusy: false }]);
  await expect(lookNow(id, bench.ada)).rejects.toThrow("paused");
  await resumeMonitor(id, bench.ada);
  expect(await run(1)).toHaveLength(1);
});

test("a look that is asked for is taken by the next round, also while one is under way", async () => {
  const { id } = await watch();
  await run(1);
  await lookNow(id, bench.ada, at(5));
  expect((await listMonitors(at(5)))[0]?.isBusy).toBe(true);
  feed("/briefing");
  transcript("/briefing", `MAYOR MAYFIELD:  ${FEE}`);
  await run(6, async (words) => {
    await lookNow(id, bench.ada, at(7));
    expect(await run(8), "it is one process's").toEqual([]);
    return feeSuggest(words);
  });
  expect(await run(9)).toMatchObject([{ outcome: "Nothing new." }]);
  expect(await run(10)).toEqual([]);
});

test("a document that was not captured can be asked for", async () => {
  feed("/briefing");
  transcript("/briefing", `MAYOR MAYFIELD:  ${FEE}`);
  const { id } = await watch();
  await run(1);
  const [document] = await documents();
  await askForDocument(document?.id ?? "", bench.ada, at(2));
  expect(await run(3)).toMatchObject([{ outcome: "Nothing new, 1 captured, 1 lead." }]);
  await pauseMonitor(id, bench.ada);
  await expect(askForDocument(document?.id ?? "", bench.ada)).rejects.toThrow("paused");
});

test("the speakers looked for are those that stand after a merge", async () => {
  const twin = await createSpeaker(
    { name: "B. Mayfield", kind: "person", wikidata: null, offices: [] },
    bench.ada,
  );
  await watch({ speakerIds: [twin.id] });
  await mergeSpeakers(twin.id, bench.mayor, bench.ada);
  await run(1);
  feed("/briefing");
  transcript("/briefing", `MAYOR MAYFIELD:  ${FEE}`);
  expect(await run(61)).toMatchObject([{ leads: 1 }]);
  expect(await listMonitors()).toMatchObject([{ speakers: ["Bo Mayfield"] }]);
});

test("a monitor that is removed is forgotten, but its copies and leads stay", async () => {
  const lead = await found();
  const [monitor] = await listMonitors();
  await removeMonitor(monitor?.id ?? "", bench.ada);
  expect([await documents(), await listMonitors()]).toEqual([[], []]);
  expect(await leads()).toMatchObject([{ id: lead, monitorId: null }]);
  await expect(removeMonitor(monitor?.id ?? "", bench.ada)).rejects.toMatchObject({ code: "not_found" });
});

test("a lead is taken or dismissed once, with the reason, and can be put back", async () => {
  const id = await found();
  expect((await listLeads({ isWaiting: true })).items).toMatchObject([
    { id, words: FEE, speaker: "Bo Mayfield", statement: { quote: "We will never raise the fee." } },
  ]);
  await expect(dismissLead({ id, reason: " " }, bench.ada)).rejects.toThrow("Say why.");
  await dismissLead({ id, reason: "Another fee." }, bench.ada);
  await expect(takeLead(id, bench.ada)).rejects.toThrow("settled this lead already");
  expect((await listLeads({ isWaiting: false })).items).toMatchObject([
    { status: "dismissed", settledNote: "Another fee.", settledBy: "Ada Example" },
  ]);
  expect(await findSettledLead(id)).toMatchObject({ words: FEE });

  await reopenLead(id, bench.ada);
  await expect(reopenLead(id, bench.ada)).rejects.toThrow("waits already");
  expect([await countLeads(), await findSettledLead(id)]).toEqual([{ waiting: 1, settled: 0 }, null]);
  const { captureId } = await takeLead(id, bench.ada);
  const place = await findLeadPlace(id, captureId);
  expect(place).toMatchObject({ speaker: { label: "Bo Mayfield" }, saidOn: "2026-03-02" });
  expect(await findLeadPlace(id, id), "of another copy it is none").toBeNull();
  const { text } = await db().capture.findUniqueOrThrow({ where: { id: captureId } });
  expect(text?.slice(place?.place.start, place?.place.end)).toBe(FEE);

  const made = async () => (await listLeads({ isWaiting: false })).items.map(({ statements }) => statements);
  expect(await made(), "what is recorded is not made of it").toEqual([[]]);
  const said = { speakerId: bench.mayor, language: "en", saidOn: "2026-03-02" };
  const words = { captureId, ...(place?.place ?? { reading: "plain", start: 0, end: 0 }) };
  const statement = await createStatementFromCapture(said, words, bench.ada);
  expect(await made()).toMatchObject([[{ id: statement.id, quote: FEE }]]);
  const trail = await db().auditEvent.findMany({ where: { entity: "lead" }, orderBy: { number: "asc" } });
  expect(trail.map(({ action }) => action)).toEqual(["dismiss", "reopen", "take"]);
});

test("an unknown lead and an unknown monitor are named as such", async () => {
  const nobody = "01900000-0000-7000-8000-000000000000";
  await expect(takeLead(nobody, bench.ada)).rejects.toMatchObject({ code: "not_found" });
  await expect(pauseMonitor(nobody, bench.ada)).rejects.toMatchObject({ code: "not_found" });
  await expect(
    addMonitor({ name: "N", url: "https://example.org/", everyMinutes: 60, speakerIds: [nobody] }, bench.ada),
  ).rejects.toThrow("no such speaker");
});
