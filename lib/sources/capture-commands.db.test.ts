import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { ensureBuiltInAccount } from "@/lib/editorial/commands";
import { findBlob } from "@/lib/platform/blobs";
import { db } from "@/lib/platform/db";
import { addSourceByAddress, captureAgain, retryCapture, runCapture } from "./capture-commands";
import { findSourceForDesk, listSources } from "./capture-queries";
import { reviseSource } from "./commands";
import { newsPage, openNewsSite } from "./testing/news-site";
import { pasteCapture, uploadCapture } from "./upload-commands";

let ada: Actor;
beforeAll(async () => {
  ada = await ensureBuiltInAccount("Ada Example", "ada@example.org", "editor");
});

const WORDS = "“We will build the bridge before the winter comes,” the mayor of Sampleton said.";

test("a source is added by its address alone, and its copy fills in what nobody has said", async () => {
  const site = await openNewsSite({ "/bridge": { body: newsPage(WORDS), headers: { etag: '"1"' } } });
  const { sourceId, captureId } = await addSourceByAddress({ url: `${site.url}/bridge#top` }, ada);
  expect(await findSourceForDesk(sourceId)).toMatchObject({
    title: `${site.url}/bridge`,
    publisher: "127.0.0.1",
    captures: [{ id: captureId, status: "pending" }],
  });
  expect(await runCapture(captureId, ada)).toMatchObject({ status: "stored", isNew: true });
  const source = await findSourceForDesk(sourceId);
  expect(source).toMatchObject({
    title: "The bridge",
    publisher: "Sampleton Post",
    author: "Ada Example",
    publishedOn: "2020-05-01",
    language: "en-GB",
    provenance: "unknown",
    captures: [{ status: "stored", httpStatus: 200, mediaType: "text/html", attempts: 1 }],
  });
  expect(source?.nextCheckAt).not.toBeNull();
  const [capture] = source?.captures ?? [];
  expect(capture?.text).toContain(WORDS);
  expect(capture?.found).toMatchObject({ title: "The bridge" });
  expect(await findBlob(capture?.sha256 ?? "")).not.toBeNull();
  expect(Buffer.from((await findBlob(capture?.warcSha256 ?? "")) ?? []).subarray(0, 2)).toEqual(
    Buffer.from([0x1f, 0x8b]),
  );
});

test("an address that is known is no second source, and the same bytes are no second copy", async () => {
  const site = await openNewsSite({ "/bridge": { body: newsPage(WORDS) } });
  const first = await addSourceByAddress({ url: `${site.url}/bridge` }, ada);
  expect(await addSourceByAddress({ url: `${site.url}/bridge` }, ada)).toEqual(first);
  await runCapture(first.captureId, ada);

  const again = await captureAgain(first.sourceId, ada);
  expect(again.captureId).not.toBe(first.captureId);
  expect(await runCapture(again.captureId, ada)).toMatchObject({ id: first.captureId, isNew: false });
  site.pages["/bridge"] = { body: newsPage(WORDS, "Nobody believed it.") };
  const changed = await addSourceByAddress({ url: `${site.url}/bridge` }, ada);
  expect(changed.sourceId).toBe(first.sourceId);
  await runCapture(changed.captureId, ada);
  const source = await findSourceForDesk(first.sourceId);
  expect(source?.captures.map(({ id }) => id)).toEqual([changed.captureId, first.captureId]);
});

test("details that a person gave stay, whatever the page says", async () => {
  const site = await openNewsSite({ "/bridge": { body: newsPage(WORDS) } });
  const { sourceId, captureId } = await addSourceByAddress({ url: `${site.url}/bridge` }, ada);
  const before = await db().source.findUniqueOrThrow({ where: { id: sourceId } });
  const given = { ...before, title: "Our title", publishedOn: "2019-01-01" };
  await reviseSource(sourceId, given, { version: before.version, base: before }, ada);
  await runCapture(captureId, ada);
  expect(await findSourceForDesk(sourceId)).toMatchObject({
    title: "Our title",
    publishedOn: "2019-01-01",
    publisher: "Sampleton Post",
  });
});

test("two people who change one source keep both changes, and are asked where they differ", async () => {
  const { sourceId } = await pasteCapture({ url: "https://example.org/two", text: "We will." }, ada);
  const base = await db().source.findUniqueOrThrow({ where: { id: sourceId } });
  const seen = { version: base.version, base };
  await reviseSource(sourceId, { ...base, title: "Remarks" }, seen, ada);
  const second = await reviseSource(sourceId, { ...base, publisher: "The Mayor" }, seen, ada);
  expect(second.fromThem).toEqual(["title"]);
  expect(await findSourceForDesk(sourceId)).toMatchObject({ title: "Remarks", publisher: "The Mayor" });
  await expect(reviseSource(sourceId, { ...base, title: "Speech" }, seen, ada)).rejects.toMatchObject({
    conflicts: [{ field: "title", mine: "Speech", theirs: "Remarks" }],
  });
});

test("a copy that fails is kept with its reason, and can be tried again", async () => {
  const site = await openNewsSite({ "/empty": { body: "<html><body></body></html>" } });
  const { sourceId, captureId } = await addSourceByAddress({ url: `${site.url}/empty` }, ada);
  const failed = await runCapture(captureId, ada);
  expect(failed).toMatchObject({
    status: "failed",
    failure: expect.stringContaining("no text in this page"),
  });
  expect((await findSourceForDesk(sourceId))?.captures).toMatchObject([
    { status: "failed", attempts: 1, sha256: null },
  ]);
  site.pages["/empty"] = { body: newsPage(WORDS) };
  await retryCapture(captureId, ada);
  expect(await runCapture(captureId, ada)).toMatchObject({ id: captureId, status: "stored" });
  expect((await findSourceForDesk(sourceId))?.captures).toMatchObject([
    { status: "stored", attempts: 2, failure: null },
  ]);
  await expect(retryCapture(captureId, ada)).rejects.toThrow("stored already");
});

test.each([
  ["http://169.254.169.254/latest", "not an address of the public internet"],
  ["http://localhost/", "a name inside a network"],
])("a copy of %s fails in words", async (url, reason) => {
  const { captureId } = await addSourceByAddress({ url }, ada);
  expect(await runCapture(captureId, ada)).toMatchObject({
    status: "failed",
    failure: expect.stringContaining(reason),
  });
});

test("a page that answers with an error is a failure with its status", async () => {
  const site = await openNewsSite({});
  const { captureId } = await addSourceByAddress({ url: `${site.url}/gone` }, ada);
  expect((await runCapture(captureId, ada)).failure).toContain("410");
});

test("what is no web address is no source", async () => {
  await expect(addSourceByAddress({ url: "file:///etc/passwd" }, ada)).rejects.toThrow("begins with http");
  await expect(addSourceByAddress({ url: "Sampleton" }, ada)).rejects.toThrow("begins with http");
});

test("captions that are uploaded keep their times, and say of the source what they can", async () => {
  const bytes = new TextEncoder().encode("1\n00:00:01,000 --> 00:00:02,500\nWe will build it.\n");
  const given = { fileName: "Remarks.srt", mediaType: "", bytes, url: "https://example.org/remarks" };
  const { sourceId, isNew } = await uploadCapture(given, ada);
  expect(isNew).toBe(true);
  expect(await findSourceForDesk(sourceId)).toMatchObject({
    kind: "transcript",
    title: "Remarks.srt",
    captures: [
      { method: "upload", fileName: "Remarks.srt", cues: [{ from: 0, to: 17, start: 1, end: 2.5 }] },
    ],
  });
  expect(await uploadCapture({ ...given, url: null, sourceId }, ada)).toMatchObject({
    sourceId,
    isNew: false,
  });
});

test("a file that no text can be read from is refused, and leaves nothing", async () => {
  const before = await db().source.count();
  const bytes = new TextEncoder().encode("GIF89a");
  const given = { fileName: "a.gif", mediaType: "image/gif", bytes, url: "https://example.org/a" };
  await expect(uploadCapture(given, ada)).rejects.toThrow("not a page, a PDF");
  await expect(uploadCapture({ ...given, mediaType: "application/pdf" }, ada)).rejects.toThrow("damaged");
  await expect(uploadCapture({ ...given, url: null }, ada)).rejects.toThrow("Give the address");
  expect(await db().source.count()).toBe(before);
});

test("a transcript that is pasted keeps the corrections it prints", async () => {
  const text = "MS. EXAMPLE: I <s>would</s> [wouldn’t] say so.";
  const { sourceId } = await pasteCapture({ url: "https://example.org/paste", text, title: "Briefing" }, ada);
  expect(await findSourceForDesk(sourceId)).toMatchObject({
    title: "Briefing",
    captures: [{ method: "paste", textForm: "printed_corrections" }],
  });
});

test("sources are found by words of what is known of them, whatever the case", async () => {
  await pasteCapture({ url: "https://example.org/list", text: "We will.", title: "Zebra crossing" }, ada);
  const { sources, next } = await listSources({ search: "zebra EXAMPLE.org" });
  expect(sources).toMatchObject([{ title: "Zebra crossing", captures: 1, latest: { status: "stored" } }]);
  expect(next).toBeNull();
  expect((await listSources({ search: "zebra giraffe" })).sources).toEqual([]);
});
