import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { ensureBuiltInAccount } from "@/lib/editorial/commands";
import { db } from "@/lib/platform/db";
import { addSourceByAddress, runCapture } from "@/lib/sources/capture-commands";
import { findSourceForDesk } from "@/lib/sources/capture-queries";
import { listUnhandledChecks } from "@/lib/sources/check-queries";
import { newsPage, openNewsSite } from "@/lib/sources/testing/news-site";
import { createSpeaker } from "@/lib/speakers/commands";
import { citeSource, createStatement } from "./commands";
import { checkSourceNow, handleCheck } from "./source-check-commands";
import { checkDueSources } from "./source-round-commands";

let ada: Actor;
let speakerId = "";
beforeAll(async () => {
  ada = await ensureBuiltInAccount("Ada Example", "ada@example.org", "editor");
  const speaker = { slug: "grace-example", name: "Grace Example", kind: "person" as const };
  speakerId = (await createSpeaker(speaker, ada)).id;
});

const QUOTE = "I don’t see any reason why it would be.";
const ARTICLE = `Grace Example said: “${QUOTE}” Then she left the hall in Sampleton.`;

/** A page with the quotation, its source and a statement that cites it. */
async function citedPage(path = "/said") {
  const site = await openNewsSite({ [path]: { body: newsPage(ARTICLE) } });
  const { sourceId, captureId } = await addSourceByAddress({ url: site.url + path }, ada);
  await runCapture(captureId, ada);
  const said = { speakerId, quote: QUOTE, language: "en", saidOn: "2020-05-01" };
  const { id: statementId } = await createStatement(said, ada);
  const cited = await citeSource({ statementId, sourceId, captureId, position: 0 }, ada);
  expect(cited.result).toBe("verbatim");
  return { site, sourceId, captureId, statementId, citationId: cited.id };
}

const waitingFor = async (sourceId: string) =>
  (await listUnhandledChecks()).filter((check) => check.sourceId === sourceId);

test("a page whose text is as it was is the same, however its bytes changed", async () => {
  const { site, sourceId } = await citedPage();
  site.pages["/said"] = { body: `${newsPage(ARTICLE)}<script>let visit = 2;</script>` };
  expect(await checkSourceNow(sourceId, ada)).toMatchObject({ outcome: "same", isWaiting: false });
  const source = await findSourceForDesk(sourceId);
  expect(source?.captures).toHaveLength(1);
  expect(source?.lastCheckAt).not.toBeNull();
  expect(await waitingFor(sourceId)).toEqual([]);
});

test("a page that says by its tag that it did not change is the same", async () => {
  const { site, sourceId, captureId } = await citedPage();
  await db().capture.update({ where: { id: captureId }, data: { etag: '"7"' } });
  site.pages["/said"] = { body: newsPage("Something else."), headers: { etag: '"7"' } };
  expect(await checkSourceNow(sourceId, ada)).toMatchObject({ outcome: "same" });
});

test("a word that changed in a source is found, and nothing else is touched until a person says so", async () => {
  const { site, sourceId, captureId, citationId, statementId } = await citedPage();
  site.pages["/said"] = { body: newsPage(ARTICLE.replace("would", "wouldn’t")) };
  const checked = await checkSourceNow(sourceId, ada);
  expect(checked).toMatchObject({
    outcome: "changed",
    isWaiting: true,
    findings: [{ citationId, statementId, quote: QUOTE, before: "verbatim", after: "changed" }],
  });
  expect(JSON.stringify(checked.findings[0]?.differences)).toContain("wouldn’t");
  const stored = { result: "verbatim", captureId };
  expect(await db().citation.findUnique({ where: { id: citationId } })).toMatchObject(stored);
  expect(await waitingFor(sourceId)).toMatchObject([{ id: checked.id, outcome: "changed" }]);

  expect(await handleCheck(checked.id, { recheck: true }, ada)).toMatchObject({ moved: 1 });
  const moved = await db().citation.findUniqueOrThrow({ where: { id: citationId } });
  expect(moved.result).toBe("changed");
  expect(moved.captureId).not.toBe(captureId);
  expect(await waitingFor(sourceId)).toEqual([]);
  await expect(handleCheck(checked.id, { recheck: false }, ada)).rejects.toThrow(
    "handled this check already",
  );
});

test("a page that changed around its quotations asks nobody", async () => {
  const { site, sourceId, citationId, captureId } = await citedPage();
  site.pages["/said"] = { body: newsPage(ARTICLE, "Correction: the hall is in Exampleton.") };
  expect(await checkSourceNow(sourceId, ada)).toMatchObject({
    outcome: "changed",
    findings: [],
    isWaiting: false,
  });
  expect((await findSourceForDesk(sourceId))?.captures).toHaveLength(2);
  expect((await db().citation.findUnique({ where: { id: citationId } }))?.captureId).toBe(captureId);
});

test("a check may be put aside without moving the citations", async () => {
  const { site, sourceId, citationId, captureId } = await citedPage();
  site.pages["/said"] = { body: newsPage("The hall was empty, and nobody said anything at all.") };
  const { id } = await checkSourceNow(sourceId, ada);
  await handleCheck(id, { recheck: false }, ada);
  const citation = await db().citation.findUnique({ where: { id: citationId } });
  expect(citation).toMatchObject({ captureId, result: "verbatim" });
});

test("a page that is gone waits for a person once, and no longer when it is back", async () => {
  const { site, sourceId } = await citedPage();
  const page = site.pages["/said"] ?? null;
  site.pages["/said"] = null;
  const dead = await checkSourceNow(sourceId, ada);
  expect(dead).toMatchObject({ outcome: "dead", isWaiting: true, detail: expect.stringContaining("410") });
  await checkSourceNow(sourceId, ada);
  expect(await waitingFor(sourceId)).toHaveLength(1);
  const [waiting] = await waitingFor(sourceId);
  await handleCheck(waiting?.id ?? "", { recheck: false }, ada);
  expect(await checkSourceNow(sourceId, ada)).toMatchObject({ outcome: "dead", isWaiting: false });
  await expect(handleCheck(dead.id, { recheck: true }, ada)).rejects.toThrow();
  site.pages["/said"] = page;
  expect(await checkSourceNow(sourceId, ada)).toMatchObject({ outcome: "same" });
});

test("a page that moved for good says where to", async () => {
  const { site, sourceId } = await citedPage();
  site.pages["/new"] = site.pages["/said"] ?? null;
  site.pages["/said"] = { body: "", status: 301, headers: { location: "/new" } };
  expect(await checkSourceNow(sourceId, ada)).toMatchObject({
    outcome: "moved",
    detail: `It is at ${site.url}/new now.`,
  });
});

test("a page that lost its text, and one that only refuses us for now, are told apart", async () => {
  const { site, sourceId } = await citedPage();
  site.pages["/said"] = { body: "<html><body></body></html>" };
  expect(await checkSourceNow(sourceId, ada)).toMatchObject({ outcome: "dead" });
  site.pages["/said"] = { body: "", status: 503 };
  expect(await checkSourceNow(sourceId, ada)).toMatchObject({ outcome: "unreachable" });
});

test("a round checks what is due, with time between requests to one host", async () => {
  await db().source.updateMany({ data: { nextCheckAt: null } });
  const { site, sourceId } = await citedPage("/one");
  site.pages["/two"] = { body: newsPage("Another page of the same site, with words enough.") };
  const other = await addSourceByAddress({ url: `${site.url}/two` }, ada);
  await runCapture(other.captureId, ada);
  expect(await checkDueSources(ada)).toEqual([]);

  await db().source.updateMany({
    where: { id: { in: [sourceId, other.sourceId] } },
    data: { nextCheckAt: new Date(0) },
  });
  const started = performance.now();
  const checks = await checkDueSources(ada, { spacingMs: 300 });
  expect(performance.now() - started).toBeGreaterThan(290);
  expect(checks.map(({ outcome }) => outcome)).toEqual(["same", "same"]);
  expect(await checkDueSources(ada)).toEqual([]);
});

test("a host that asks to wait is left alone with all its sources", async () => {
  await db().source.updateMany({ data: { nextCheckAt: null } });
  const { site, sourceId } = await citedPage("/one");
  site.pages["/two"] = { body: newsPage("Another page of the same site, with words enough.") };
  const other = await addSourceByAddress({ url: `${site.url}/two` }, ada);
  await runCapture(other.captureId, ada);
  await db().source.update({ where: { id: sourceId }, data: { nextCheckAt: new Date(0) } });
  await db().source.update({ where: { id: other.sourceId }, data: { nextCheckAt: new Date(1000) } });
  site.pages["/one"] = { body: "", status: 429, headers: { "retry-after": "7200" } };
  const before = site.asked.length;
  expect(await checkDueSources(ada, { spacingMs: 0 })).toHaveLength(1);
  expect(site.asked.slice(before)).toEqual(["/one"]);
  const wait = ((await findSourceForDesk(other.sourceId))?.nextCheckAt ?? "") > new Date().toISOString();
  expect(wait).toBe(true);
});
