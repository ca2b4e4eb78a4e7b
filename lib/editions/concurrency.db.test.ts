import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { verifyTrail } from "@/lib/editorial/verify";
import { revisePair } from "@/lib/pairs/commands";
import { pairFields, WITH_FIELDS } from "@/lib/pairs/fields";
import { movePair } from "@/lib/pairs/review-commands";
import type { PairFields } from "@/lib/pairs/schema";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { builtInDesk } from "@/seed/desk";
import { draftPair } from "@/seed/ensure";
import type { Desk } from "@/seed/entry";
import { inventedEntry } from "@/seed/invented";
import { inventPerson } from "@/seed/people";
import { publishPair } from "./commands";
import { verifyEditions } from "./verify";

const ROUNDS = 20;
const NOTICE = "What was added is told in the summary.";

let desk: Desk;
let people: Actor[];
let id: string;

beforeAll(async () => {
  desk = await builtInDesk();
  people = await Promise.all(
    ["Ada", "Bo", "Cy", "Di"].map((name) => inventPerson(`${name} Example`, "reviewer")),
  );
  const entry = inventedEntry("busy", "en", ["The fee will never rise.", "The fee will rise."]);
  ({ id } = await draftPair(entry, desk));
});

async function opened() {
  const row = await db().pair.findUniqueOrThrow({ where: { id }, include: WITH_FIELDS });
  return { version: row.version, base: pairFields(row) };
}

/** Somebody who is none of the four takes the pair up, hands it in, and somebody else approves it. */
async function approved() {
  const { version, base } = await opened();
  const revised = await revisePair(id, base, { version, base }, desk.editor);
  await movePair(id, "submit", desk.editor, revised.version);
  await movePair(id, "approve", desk.reviewer, revised.version + 1);
  return opened();
}

/** What each of the four writes: two of them the same field, the others one each. */
function wordsOf(round: number): Partial<PairFields>[] {
  const words = (who: string) => `${who} in round ${round}`;
  return [
    { headline: words("Ada") },
    { headline: words("Bo") },
    { summary: words("Cy") },
    { statedReason: words("Di") },
  ];
}

function publishAll(seenVersion: number, isFirst: boolean) {
  const said = isFirst ? {} : { kind: "update" as const, notice: NOTICE };
  return people.map((actor) => publishPair({ pairId: id, seenVersion, ...said }, actor));
}

function countDone(results: PromiseSettledResult<unknown>[]): number {
  for (const result of results) {
    if (result.status === "rejected") expect(result.reason).toBeInstanceOf(Refusal);
  }
  return results.filter(({ status }) => status === "fulfilled").length;
}

/** All four publish and save at once. Returns how many published and how many saved. */
async function race(round: number) {
  const seen = await approved();
  const editions = await db().edition.count();
  const words = wordsOf(round);
  const publishing = Promise.allSettled(publishAll(seen.version, editions === 0));
  const saving = people.map((actor, each) => revisePair(id, { ...seen.base, ...words[each] }, seen, actor));
  const saves = await Promise.allSettled(saving);
  const published = countDone(await publishing);
  expect(published).toBeLessThanOrEqual(1);
  expect(await db().edition.count()).toBe(editions + published);
  await expectNothingLost(saves, words);
  return { published, saved: countDone(saves) };
}

async function expectNothingLost(saves: PromiseSettledResult<unknown>[], words: Partial<PairFields>[]) {
  const { base } = await opened();
  const [ada, bo, cy, di] = saves;
  expect(
    [cy?.status, di?.status, ada?.status, bo?.status].filter((status) => status === "fulfilled"),
  ).toHaveLength(3);
  expect(base).toMatchObject({ ...words[2], ...words[3] });
  for (const [each, save] of [ada, bo].entries()) {
    const mine = words[each]?.headline;
    if (save?.status === "fulfilled") expect(base.headline).toBe(mine);
    else
      expect(save?.reason).toMatchObject({ conflicts: [{ field: "headline", mine, theirs: base.headline }] });
  }
}

test(`four people publish and save one pair at once, ${ROUNDS} times: one wins, nothing is lost`, async () => {
  const total = { published: 0, saved: 0 };
  for (let round = 1; round <= ROUNDS; round++) {
    const raced = await race(round);
    const { version } = await approved();
    const isFirst = total.published + raced.published === 0;
    expect(countDone(await Promise.allSettled(publishAll(version, isFirst)))).toBe(1);
    total.published += raced.published + 1;
    total.saved += raced.saved;
  }
  expect(await db().edition.count()).toBe(total.published);
  const lines = (action: string) => db().auditEvent.count({ where: { action, entityId: id } });
  expect(await lines("publish")).toBe(total.published);
  expect(await lines("revise")).toBe(total.saved + 2 * ROUNDS);
  expect((await verifyEditions()).faults).toEqual([]);
  expect((await verifyTrail()).faults).toEqual([]);
});
