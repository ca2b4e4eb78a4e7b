import { beforeAll, expect, test } from "vitest";
import { publishPair, withdrawPair } from "@/lib/editions/commands";
import { revisePair } from "@/lib/pairs/commands";
import { findPairForDesk, findTopicForDesk } from "@/lib/pairs/queries";
import { movePair } from "@/lib/pairs/review-commands";
import { builtInDesk } from "@/seed/desk";
import { ensurePublished } from "@/seed/ensure";
import type { Desk, PairEntry } from "@/seed/entry";
import { inventedEntry } from "@/seed/invented";
import { type Listable, listEntries, listEntriesOf, nameOf } from "./queries";

const NOTICE = "We had named the wrong body: the mayor announced it.";
const ADA: Listable = { about: "speaker", key: "ada-example" };
const CASES: Listable = { about: "topic", key: "invented-cases" };

let desk: Desk;

const entry = (slug: string): PairEntry =>
  inventedEntry(slug, "en", ["The fee will never rise.", "The fee will rise."]);

async function publish(slug: string) {
  await ensurePublished(entry(slug), desk);
}

async function revise(slug: string, summary: string, notice?: string) {
  const found = await findPairForDesk(slug);
  if (!found) throw new Error("The pair was not loaded.");
  const { earlier, later, topics, ...input } = entry(slug);
  const { id, version, earlierId, laterId } = found;
  const topic = await findTopicForDesk("invented-cases");
  const given = { ...input, earlierId, laterId, summary, topicIds: topic ? [topic.id] : [] };
  const draft = await revisePair(id, given, { version, base: {} }, desk.editor);
  const submitted = await movePair(id, "submit", desk.editor, draft.version);
  const approved = await movePair(id, "approve", desk.reviewer, submitted.version);
  const kind = notice ? "correction" : "update";
  await publishPair({ pairId: id, seenVersion: approved.version, kind, notice }, desk.reviewer);
}

async function withdraw(slug: string) {
  const found = await findPairForDesk(slug);
  if (!found) throw new Error("The pair was not loaded.");
  await withdrawPair({ pairId: found.id, seenVersion: found.version, notice: NOTICE }, desk.reviewer);
}

async function slugs(scope: Listable) {
  const entries = await listEntries(scope);
  return entries?.map(({ url }) => url.replace(/.*\//, "")) ?? null;
}

beforeAll(async () => {
  desk = await builtInDesk();
  for (let number = 1; number <= 33; number += 1) await publish(`case-${number}`);
});

test("a feed has the newest pairs, as many as it holds, the newest first", async () => {
  for (const scope of [{ about: "all" }, ADA, CASES, { about: "relation", key: "reverses" }] as Listable[]) {
    const shown = await slugs(scope);
    expect(shown).toHaveLength(30);
    expect(shown?.[0]).toBe("case-33");
  }
  expect(await listEntries({ about: "corrections" })).toEqual([]);
});

test("a minor edition leaves a pair where it is; a correction brings the oldest to the top", async () => {
  await revise("case-2", "The summary has its comma now.");
  expect(await slugs({ about: "all" })).not.toContain("case-2");

  await revise("case-1", "The mayor announced it.", NOTICE);
  for (const scope of [{ about: "all" }, ADA, CASES, { about: "relation", key: "reverses" }] as Listable[]) {
    const [top] = (await listEntries(scope)) ?? [];
    expect(top?.url).toMatch(/case-1$/);
    expect(top?.html).toContain("We had named the wrong body");
    expect(top?.updated.localeCompare(top.published)).toBe(1);
  }
});

test("each notice is in the feed of corrections, as the edition has it that gave it", async () => {
  const [first] = (await listEntries({ about: "corrections" })) ?? [];
  await revise("case-1", "A minor edition after it.");
  expect(await listEntries({ about: "corrections" })).toEqual([first]);

  await revise("case-1", "The council announced it after all.", "The council announced it after all.");
  const [second] = (await listEntries({ about: "corrections" })) ?? [];
  expect(second?.title).toMatch(/^Corrected: /);
  expect(second?.id).not.toBe(first?.id);
});

test("a withdrawn pair is shown as its notice by every feed that it was in", async () => {
  await withdraw("case-33");
  for (const scope of [{ about: "all" }, { about: "corrections" }, ADA, CASES] as Listable[]) {
    const [top] = (await listEntries(scope)) ?? [];
    expect(top).toMatchObject({ title: expect.stringMatching(/^Withdrawn: /), withdrawn: true });
    expect(top?.html).not.toContain("never rise");
  }
});

test("there is no feed of a speaker or topic that nothing was ever published under", async () => {
  expect(await listEntries({ about: "speaker", key: "nobody" })).toBeNull();
  expect(await listEntries({ about: "topic", key: "nothing" })).toBeNull();
  expect(await listEntries({ about: "relation", key: "retracts" })).toEqual([]);
  expect(await nameOf({ about: "speaker", key: "ada-example" })).toBe("Ada Example");
});

test("pairs that were found are told like any other, and a slug that is none is not", async () => {
  const [told] = (await listEntries({ about: "all" })) ?? [];
  const slug = told?.url.replace(/.*\//, "") ?? "";
  expect(await listEntriesOf([slug, "no-such-pair"])).toEqual([told]);
  expect(await listEntriesOf([])).toEqual([]);
});
