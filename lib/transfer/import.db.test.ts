import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { verifyTrail } from "@/lib/editorial/verify";
import { db } from "@/lib/platform/db";
import { verifyCaptures } from "@/lib/sources/verify";
import { builtInDesk } from "@/seed/desk";
import { importBatch } from "./batch-commands";
import { continueImport, dryRun, startImport } from "./commands";
import { toRow } from "./entry";
import { findImport } from "./queries";

type Change = { slug: string; earlier?: object; later?: object; pair?: object };

function line({ slug, earlier, later, pair }: Change): string {
  const side = (quote: string, saidOn: string) => ({
    speaker: { name: "Ada Example" },
    occasion: { name: "Council of Sampleton", kind: "meeting" },
    quote: `${quote} (${slug})`,
    language: "en",
    saidOn,
    citations: [
      { source: { title: "Minutes", publisher: "Gazette", url: `https://example.org/${slug}/${saidOn}` } },
    ],
  });
  return JSON.stringify({
    slug,
    headline: "The lantern fee",
    earlier: { ...side("The fee stays.", "2024-03-01"), ...earlier },
    later: { ...side("The fee rises.", "2024-03-08"), ...later },
    topics: [{ name: "Fees" }],
    ...pair,
  });
}

async function imported(text: string, name: string, actor: Actor) {
  const id = await startImport(Buffer.from(text), name, actor);
  return continueImport(id, actor, 60_000);
}

test("rows become drafts with all they need, checked against the copies they bring", async () => {
  const { editor } = await builtInDesk();
  const source = { title: "Minutes", publisher: "Gazette", url: "https://example.org/copy" };
  const citations = [{ source: { ...source, copy: { text: "Ada Example: The fee stays for good." } } }];
  const text = line({ slug: "copied", earlier: { quote: "The fee stays for good.", citations } });
  expect(await imported(text, "one.jsonl", editor)).toMatchObject({
    status: "finished",
    created: 1,
    rejected: 0,
  });

  const pair = await db().pair.findUniqueOrThrow({
    where: { slug: "copied" },
    include: { earlier: { include: { citations: true, speaker: true } }, topics: true },
  });
  expect(pair).toMatchObject({ status: "draft", lastAuthorId: editor.id, earlierStart: 0, earlierEnd: 23 });
  expect(pair.earlier.citations).toMatchObject([{ result: "verbatim", exact: "The fee stays for good." }]);
  expect(pair.earlier.speaker.slug).toBe("ada-example");
  expect(pair.topics).toHaveLength(1);
  expect(await db().edition.count()).toBe(0);
  expect(await verifyCaptures()).toEqual({ captures: 1, faults: [] });
  const told = await db().auditEvent.findMany({
    where: { entityId: pair.id },
    select: { action: true, actorId: true },
  });
  expect(told).toEqual([{ action: "import", actorId: editor.id }]);
});

test("importing again finds everything and writes nothing but its own record", async () => {
  const { editor } = await builtInDesk();
  const text = [line({ slug: "twice-1" }), line({ slug: "twice-2" })].join("\n");
  await imported(text, "twice.jsonl", editor);
  const before = await counts();
  expect(await imported(text, "twice.jsonl", editor)).toMatchObject({ created: 0, matched: 2 });
  expect(await counts()).toEqual(before);
});

test("a dry run says row by row what the run then does, and writes nothing", async () => {
  const { editor } = await builtInDesk();
  const rows = [
    line({ slug: "dry-1" }),
    line({ slug: "dry-1" }),
    line({ slug: "dry-2", pair: { earlierPassage: "words that are not there" } }),
    line({ slug: "dry-3", pair: { colour: "red" } }),
    line({ slug: "dry-4", later: { saidOn: "8 March" } }),
    line({ slug: "Dry 5" }),
    "{",
  ];
  const before = [await counts(), await db().import.count(), await db().auditEvent.count()];
  const report = await dryRun(Buffer.from(rows.join("\n")), "dry.jsonl", editor);
  expect([await counts(), await db().import.count(), await db().auditEvent.count()]).toEqual(before);
  expect(report.rows.map((row) => (row.result === "rejected" ? row.reason : row.result))).toEqual([
    "created",
    "matched",
    "The words “words that are not there” do not stand in the quotation.",
    "the row has a field we do not know: colour.",
    "later.saidOn: Give a day as YYYY-MM-DD.",
    "slug: Use small letters, digits and single hyphens.",
    "This line is not JSON.",
  ]);
  const { total, created, matched, rejected } = report;
  expect(await imported(rows.join("\n"), "dry.jsonl", editor)).toMatchObject({
    total,
    created,
    matched,
    rejected,
  });
});

test("a run that is cut off goes on after its last whole batch, once, whoever calls", async () => {
  const { editor } = await builtInDesk();
  const text = Array.from({ length: 250 }, (_, index) => line({ slug: `long-${index}` })).join("\n");
  const id = await startImport(Buffer.from(text), "long.jsonl", editor);
  expect(await continueImport(id, editor, -1)).toMatchObject({ status: "running", total: 250, done: 100 });
  expect(await startImport(Buffer.from(text), "long.jsonl", editor)).toBe(id);

  const row = toRow(JSON.parse(line({ slug: "long-0" })), "line 1");
  await expect(importBatch({ id, done: 0 }, [row], editor)).rejects.toThrow("by somebody else");

  expect(await continueImport(id, editor, 60_000)).toMatchObject({
    status: "finished",
    done: 250,
    created: 250,
  });
  expect(await db().pair.count({ where: { slug: { startsWith: "long-" } } })).toBe(250);
  expect(await continueImport(id, editor)).toMatchObject({ status: "finished", done: 250 });
  expect((await verifyTrail()).faults).toEqual([]);
});

test("two runs at once that need the same speaker make one, and both end", async () => {
  const { editor, reviewer } = await builtInDesk();
  const speaker = { name: "Bo Sample", wikidata: "Q4115190" };
  const file = (name: string) =>
    Array.from({ length: 20 }, (_, index) => line({ slug: `${name}-${index}`, earlier: { speaker } }));
  const [one, other] = await Promise.all([
    imported(file("left").join("\n"), "left.jsonl", editor),
    imported(file("right").join("\n"), "right.jsonl", reviewer),
  ]);
  expect([one.created, other.created]).toEqual([20, 20]);
  expect(await db().speaker.count({ where: { wikidata: "Q4115190" } })).toBe(1);
});

test("a speaker is found by id before name; two of one name are not guessed between", async () => {
  const { editor } = await builtInDesk();
  const data = { kind: "person", name: "Same Name" } as const;
  await db().speaker.createMany({
    data: [
      { ...data, slug: "same-name-of-a" },
      { ...data, slug: "same-name-of-b" },
    ],
  });
  await db().speaker.create({ data: { ...data, name: "Cy Example", slug: "cy", wikidata: "Q11" } });
  const merged = await db().speaker.create({ data: { ...data, name: "Old Cy", slug: "old-cy" } });
  const cy = await db().speaker.findUniqueOrThrow({ where: { slug: "cy" } });
  await db().speaker.update({ where: { id: merged.id }, data: { mergedIntoId: cy.id } });
  const speakers = [
    { name: "Same Name" },
    { name: "Same Name", slug: "same-name-of-a" },
    { name: "Whoever", wikidata: "Q11" },
    { name: "Cy Example", wikidata: "Q12" },
    { name: "Cy Example", slug: "cy", wikidata: "Q13" },
    { name: "Old Cy" },
  ];
  const text = speakers
    .map((speaker, index) => line({ slug: `who-${index}`, earlier: { speaker } }))
    .join("\n");
  const { rows } = await dryRun(Buffer.from(text), "who.jsonl", editor);
  expect(rows.map((row) => row.result)).toEqual([
    "rejected",
    "created",
    "created",
    "created",
    "rejected",
    "created",
  ]);
  expect(await imported(text, "who.jsonl", editor)).toMatchObject({ created: 4, rejected: 2 });
  const speakerOf = async (slug: string) =>
    (await db().pair.findUniqueOrThrow({ where: { slug }, include: { earlier: true } })).earlier.speakerId;
  expect([await speakerOf("who-2"), await speakerOf("who-5")]).toEqual([cy.id, cy.id]);
  expect(await speakerOf("who-3")).not.toBe(cy.id);
});

test("a file that cannot be read as a whole is refused in words, and who may not write imports nothing", async () => {
  const { editor } = await builtInDesk();
  await expect(dryRun(Buffer.from([0x61, 0x2c, 0xff, 0xfe]), "odd.csv", editor)).rejects.toThrow(
    "not in UTF-8",
  );
  const nobody = { ...editor, role: "reader" } as unknown as Actor;
  await expect(startImport(Buffer.from("{}"), "x.jsonl", nobody)).rejects.toThrow("may not write");
  expect(await findImport("01a213ac-ec88-712b-afe4-13297119a9aa")).toBeNull();
});

async function counts() {
  const tables = [
    db().speaker,
    db().source,
    db().statement,
    db().pair,
    db().citation,
    db().topic,
    db().occasion,
  ];
  return Promise.all(tables.map((table) => (table as { count(): Promise<number> }).count()));
}
