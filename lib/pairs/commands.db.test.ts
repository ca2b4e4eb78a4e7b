import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { builtInDesk } from "@/seed/desk";
import { draftPair, ensurePublished } from "@/seed/ensure";
import type { Desk } from "@/seed/entry";
import { inventedEntry } from "@/seed/invented";
import { inventPerson } from "@/seed/people";
import { createPair, revisePair } from "./commands";
import { pairFields, WITH_FIELDS } from "./fields";
import type { PairFields } from "./schema";

let desk: Desk;
let ada: Actor;
let bo: Actor;
let id: string;
let slug: string;
let count = 0;

beforeAll(async () => {
  desk = await builtInDesk();
  ada = await inventPerson("Ada Example", "editor");
  bo = await inventPerson("Bo Example", "editor");
});

beforeEach(async () => {
  count += 1;
  slug = `case-${count}`;
  ({ id } = await draftPair(entry(), desk));
});

function entry() {
  return inventedEntry(slug, "en", ["The fee will never rise.", "The fee will rise."]);
}

async function opened() {
  const row = await db().pair.findUniqueOrThrow({ where: { id }, include: WITH_FIELDS });
  return { version: row.version, base: pairFields(row) };
}

async function aSourceId() {
  const { id: sourceId } = await db().source.findFirstOrThrow({ orderBy: { id: "asc" } });
  return sourceId;
}

test("what was written of a pair is what a form for it begins with", async () => {
  const { base, version } = await opened();
  const evidence = [
    { sourceId: await aSourceId(), bearing: "supports" as const, note: "The minutes say so." },
  ];
  const asked = { asked: "Mayor's office", channel: "mail", askedOn: "2021-05-07", deadline: "2021-05-10" };
  const later = { ...asked, askedOn: "2021-05-11", answer: "No comment.", answeredOn: "2021-05-12" };
  const given = { ...base, evidence, responses: [asked, { ...later, deadline: "" }], statedReason: "" };
  await revisePair(id, given, { version, base }, ada);
  expect((await opened()).base).toEqual({
    ...base,
    evidence,
    responses: [
      { ...asked, answer: null, answeredOn: null },
      { ...later, deadline: null },
    ],
    statedReason: null,
  });
});

test("two who change different fields of one pair both keep their words", async () => {
  const { base, version } = await opened();
  await revisePair(id, { ...base, headline: "Ada's headline" }, { version, base }, ada);
  const saved = await revisePair(id, { ...base, summary: "Bo's summary" }, { version, base }, bo);
  expect(saved).toMatchObject({ version: version + 2, fromThem: ["headline"] });
  expect((await opened()).base).toMatchObject({ headline: "Ada's headline", summary: "Bo's summary" });
});

test("two who change one field are told of both texts, and neither is lost", async () => {
  const { base, version } = await opened();
  await revisePair(id, { ...base, headline: "Ada's headline" }, { version, base }, ada);
  const save = revisePair(id, { ...base, headline: "Bo's headline" }, { version, base }, bo);
  await expect(save).rejects.toMatchObject({
    code: "conflict",
    conflicts: [{ field: "headline", base: base.headline, mine: "Bo's headline", theirs: "Ada's headline" }],
  });
  expect((await opened()).base.headline).toBe("Ada's headline");
});

test("a draft may be as good as empty, and a passage that is not chosen is the whole quotation", async () => {
  const { base, version } = await opened();
  const { slug: address, earlierId, laterId } = base;
  await revisePair(id, { slug: address, earlierId, laterId, summary: " " }, { version, base }, ada);
  const { base: saved } = await opened();
  expect(saved).toMatchObject({ headline: null, summary: null, relation: null, rubric: null });
  expect(saved.earlierPassage).toBe("The fee will never rise.");
});

test("answers to the five questions are kept one by one", async () => {
  const { base, version } = await opened();
  await revisePair(id, { ...base, rubric: { change: "fact" } }, { version, base }, ada);
  expect((await opened()).base.rubric).toEqual({ change: "fact" });
});

test("the address of a pair that was published stays", async () => {
  await ensurePublished(entry(), desk);
  const { base, version } = await opened();
  const moved = revisePair(id, { ...base, slug: `${slug}-moved` }, { version, base }, ada);
  await expect(moved).rejects.toThrow("It was published at its address");
});

test("no two pairs have one address", async () => {
  const { base } = await opened();
  await expect(createPair(base, ada)).rejects.toThrow(`There is a pair at the address “${slug}” already`);
});

test.each<[string, Partial<PairFields>, string]>([
  [
    "source",
    { evidence: [{ sourceId: crypto.randomUUID(), bearing: "disputes", note: "n" }] },
    "no such source",
  ],
  ["topic", { topicIds: [crypto.randomUUID()] }, "no such topic"],
  ["statement", { laterId: crypto.randomUUID() }, "no such statement"],
])("a %s that does not exist cannot be named", async (_, change, message) => {
  const { base, version } = await opened();
  await expect(revisePair(id, { ...base, ...change }, { version, base }, ada)).rejects.toThrow(message);
});

test("an answer that came before the question is refused", async () => {
  const { base, version } = await opened();
  const response = {
    asked: "A",
    channel: "mail",
    askedOn: "2021-05-07",
    answer: "Yes",
    answeredOn: "2021-05-06",
  };
  const save = revisePair(id, { ...base, responses: [response] }, { version, base }, ada);
  await expect(save).rejects.toThrow("before the day on which you asked");
});
