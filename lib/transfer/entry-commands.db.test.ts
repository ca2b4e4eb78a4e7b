import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { verifyTrail } from "@/lib/editorial/verify";
import { findPairId } from "@/lib/pairs/editing-queries";
import { db } from "@/lib/platform/db";
import { inventPerson } from "@/seed/people";
import { PairEntry } from "./entry";
import { createEntry } from "./entry-commands";

let ada: Actor;

beforeAll(async () => {
  ada = await inventPerson("Ada Example", "editor");
});

const said = (quote: string, saidOn: string) => ({
  ...{ quote, saidOn, language: "en" },
  speaker: { name: "Cy Example" },
  citations: [
    {
      source: {
        ...{ title: "Minutes", publisher: "The Sampleton Lantern" },
        url: `https://example.org/${saidOn}`,
        copy: { text: `Cy said: ${quote}` },
      },
    },
  ],
});
const entry = (slug: string, more: object = {}) =>
  PairEntry.parse({
    slug,
    earlier: said("The well is deep.", "2021-01-02"),
    later: said("The well is dry.", "2021-02-03"),
    ...more,
  });

test("one pair is made a draft with its statements, checked against the copies that came with it", async () => {
  const { id } = await createEntry(entry("deep-well"), ada);
  const pair = await db().pair.findUnique({
    where: { id },
    include: { earlier: { include: { citations: true, speaker: true } } },
  });
  expect(pair).toMatchObject({
    ...{ slug: "deep-well", status: "draft", version: 1, lastAuthorId: ada.id },
    earlier: { speaker: { name: "Cy Example" }, citations: [{ result: "verbatim" }] },
  });
  const lines = await db().auditEvent.findMany({ where: { entityId: id } });
  expect(lines).toMatchObject([{ action: "create", entity: "pair", actorId: ada.id }]);
  await createEntry(entry("deep-well-again"), ada);
  expect(await db().speaker.count({ where: { name: "Cy Example" } }), "what is here is found").toBe(1);
});

test("a pair that is here, or that cannot be, is refused, and leaves nothing", async () => {
  await createEntry(entry("one-well"), ada);
  await expect(createEntry(entry("one-well"), ada)).rejects.toMatchObject({ code: "conflict" });
  const wrong = entry("no-well", { earlierPassage: "words that nobody said" });
  await expect(createEntry(wrong, ada)).rejects.toMatchObject({ code: "invalid" });
  expect(await findPairId("no-well")).toBeNull();
  expect(await verifyTrail()).toMatchObject({ faults: [] });
});

test("of many who make the same pair at once, one does", async () => {
  const tries = await Promise.allSettled([1, 2, 3, 4].map(() => createEntry(entry("busy-well"), ada)));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db().pair.count({ where: { slug: "busy-well" } })).toBe(1);
});
