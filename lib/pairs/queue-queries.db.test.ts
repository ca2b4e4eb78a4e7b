import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { publishPair } from "@/lib/editions/commands";
import { db } from "@/lib/platform/db";
import { builtInDesk } from "@/seed/desk";
import { draftPair } from "@/seed/ensure";
import { inventedEntry } from "@/seed/invented";
import { inventPerson } from "@/seed/people";
import { findPairForEditing } from "./editing-queries";
import { listQueue } from "./queue-queries";
import type { QueueView } from "./queue-views";
import { assignPair, commentOn, movePair } from "./review-commands";

let ada: Actor;
let bo: Actor;
let rae: Actor;

beforeAll(async () => {
  const desk = await builtInDesk();
  ada = await inventPerson("Ada Example", "editor");
  bo = await inventPerson("Bo Example", "editor");
  rae = await inventPerson("Rae Example", "reviewer");
  const make = async (slug: string, author: Actor) => {
    const entry = inventedEntry(slug, "en", [`The ${slug} fee falls.`, `The ${slug} fee rises.`]);
    return (await draftPair(entry, { ...desk, editor: author })).id;
  };
  await make("plain", ada);
  const idle = await make("idle", ada);
  await db().pair.update({ where: { id: idle }, data: { updatedAt: new Date(Date.now() - 8 * 86_400_000) } });
  await movePair(await make("submitted", ada), "submit", ada, 1);
  await movePair(await make("own", rae), "submit", rae, 1);
  const back = await make("sent-back", ada);
  await movePair(back, "submit", ada, 1);
  await movePair(back, "sendBack", rae, { version: 2, note: "Name the council." });
  await commentOn(await make("commented", ada), { text: "Too long." }, rae);
  await assignPair(await make("assigned", bo), ada.id, rae);
  const published = await make("published", ada);
  await movePair(published, "submit", ada, 1);
  await movePair(published, "approve", rae, 2);
  await publishPair({ pairId: published, seenVersion: 3 }, rae);
});

async function slugs(view: QueueView, actor: Actor, search?: string) {
  const { items } = await listQueue({ view, actor, search });
  return items.map(({ slug }) => slug).toSorted();
}

test("what waits for a reviewer is what others handed in", async () => {
  expect(await slugs("waiting", rae)).toEqual(["submitted"]);
});

test("what waits for an editor was sent back, commented on or assigned to them", async () => {
  expect(await slugs("waiting", ada)).toEqual(["assigned", "commented", "sent-back"]);
  expect(await slugs("waiting", bo)).toEqual([]);
});

test("a draft that nobody touched for a week is idle", async () => {
  expect(await slugs("idle", ada)).toEqual(["idle"]);
});

test("each view counts what it lists", async () => {
  const { counts } = await listQueue({ view: "all", actor: ada });
  expect(counts).toEqual({
    ...{
      waiting: 3,
      mine: 6,
      draft: 5,
      in_review: 2,
      approved: 0,
      published: 1,
      withdrawn: 0,
      idle: 1,
      all: 8,
    },
  });
});

test("the queue is searched by headline, words and speaker, whatever the case", async () => {
  expect(await slugs("all", ada, "SENT-BACK fee")).toEqual(["sent-back"]);
  expect(await slugs("all", ada, "invented: own")).toEqual(["own"]);
  expect(await slugs("all", ada, "ada exam")).toHaveLength(8);
  expect(await slugs("all", ada, "nothing of the kind")).toEqual([]);
});

test("an entry says what it is without its headline", async () => {
  const { items } = await listQueue({ view: "published", actor: ada });
  expect(items).toMatchObject([
    {
      slug: "published",
      name: "Invented: published",
      passages: { earlier: "The published fee falls.", later: "The published fee rises." },
      hasEdition: true,
      author: { name: "Ada Example" },
      assignee: null,
      openComments: 0,
    },
  ]);
});

test("the pages of a long queue hold every pair once", async () => {
  const { topics, evidence, responses, ...row } = await db().pair.findFirstOrThrow({
    where: { slug: "plain" },
    include: { topics: true, evidence: true, responses: true },
  });
  const data = Array.from({ length: 65 }, (_, each) => ({
    ...{
      ...row,
      rubric: row.rubric ?? undefined,
      id: crypto.randomUUID(),
      slug: `many-${each}`,
      status: "withdrawn" as const,
    },
  }));
  await db().pair.createMany({ data });
  const seen: string[] = [];
  for (let after: string | undefined; ; ) {
    const { items, next } = await listQueue({ view: "withdrawn", actor: ada, after });
    seen.push(...items.map(({ slug }) => slug));
    if (!next) break;
    after = next;
  }
  expect(seen).toHaveLength(65);
  expect(new Set(seen).size).toBe(65);
});

test("an editor finds all of a pair, what it lacks and which steps are open to them", async () => {
  const { id } = await db().pair.findUniqueOrThrow({ where: { slug: "sent-back" } });
  const found = await findPairForEditing(id, ada);
  expect(found).toMatchObject({
    status: "draft",
    version: 3,
    shown: false,
    fields: { slug: "sent-back", earlierPassage: "The sent-back fee falls.", relation: "reverses" },
    earlier: {
      speaker: { name: "Ada Example", office: "Mayor of Sampleton" },
      citations: [{ result: "verbatim" }],
    },
    reviews: [{ decision: "sent_back", note: "Name the council.", reviewer: { name: "Rae Example" } }],
    missing: { save: [], submit: [], publish: [] },
    topics: [{ slug: "invented-cases" }],
  });
  expect(found?.steps.filter(({ ok }) => ok).map(({ step }) => step)).toEqual(["revise", "submit"]);
  expect(await findPairForEditing(crypto.randomUUID(), ada)).toBeNull();
});
