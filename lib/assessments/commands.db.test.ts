import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { ensureBuiltInAccount } from "@/lib/editorial/commands";
import { verifyTrail } from "@/lib/editorial/verify";
import { findPairForDesk } from "@/lib/pairs/queries";
import { db } from "@/lib/platform/db";
import type { Refusal } from "@/lib/platform/errors";
import { builtInDesk } from "@/seed/desk";
import { ensurePublished } from "@/seed/ensure";
import type { Desk, PairEntry } from "@/seed/entry";
import { inventedEntry } from "@/seed/invented";
import { ensureStanding } from "@/seed/standing";
import { assess, removeAssessment, reviseAssessment } from "./commands";
import { DEFAULT_RATINGS, DEFAULT_SCALE } from "./default-scale";
import { findAssessmentForEditing, listAssessments, listScales } from "./queries";
import { createScale, ensureDefaultScale, newScaleVersion, reviseScale } from "./scale-commands";

const [ACCURATE, MOSTLY] = DEFAULT_RATINGS;
const TWO = [
  { label: "Holds", definition: "It holds." },
  { label: "Does not hold", definition: "It does not." },
];
const NOBODY = "00000000-0000-4000-8000-000000000000";

let desk: Desk;
let admin: Actor;
let entry: PairEntry;
let statementId: string;
let sourceId: string;
let count = 0;

beforeAll(async () => {
  desk = await builtInDesk();
  admin = await ensureBuiltInAccount("Admin Example", "admin@example.org", "admin");
  await ensureStanding();
});

beforeEach(async () => {
  count += 1;
  entry = inventedEntry(`rated-${count}`, "en", ["The fee will never rise.", "The fee will rise."]);
  await ensurePublished(entry, desk);
  statementId = (await findPairForDesk(entry.slug))?.earlierId ?? "";
  sourceId = (await db().source.findFirstOrThrow()).id;
});

const input = () => ({
  ratingId: ACCURATE.id,
  rationale: "The minutes say so.",
  evidence: [{ sourceId, bearing: "supports" as const, note: "The minutes of that day." }],
});

async function open(id: string) {
  const found = await findAssessmentForEditing(id);
  if (!found) throw new Error("The assessment is not there.");
  return { ...found, seen: { version: found.version, base: found.fields } };
}

test("every instance has the default scale, once, however often it is set up", async () => {
  await Promise.all([ensureStanding(), ensureStanding(), ensureDefaultScale(desk.editor)]);
  const scales = await listScales();
  const mine = scales.filter(({ slug }) => slug === DEFAULT_SCALE.slug);
  expect(mine).toHaveLength(1);
  expect(mine[0]?.ratings.map(({ label }) => label)).toEqual([
    "Accurate",
    "Mostly accurate",
    "Partly accurate",
    "Mostly inaccurate",
    "Inaccurate",
    "Cannot be judged",
  ]);
  expect(await db().auditEvent.count({ where: { entity: "scale", entityId: DEFAULT_SCALE.id } })).toBe(1);
});

test("each change of an assessment makes drafts of the statement's pairs", async () => {
  const made = await assess(statementId, input(), desk.editor);
  expect(made.reopened).toBe(1);
  expect((await findPairForDesk(entry.slug))?.status).toBe("draft");
  const { fields, seen } = await open(made.id);
  expect(fields).toEqual(input());
  const revised = await reviseAssessment(
    made.id,
    { ...fields, ratingId: MOSTLY.id, evidence: [] },
    seen,
    desk.editor,
  );
  expect(revised).toMatchObject({ version: 2, reopened: 1 });
  expect(await db().evidence.count({ where: { assessmentId: made.id } })).toBe(0);
  const stale = removeAssessment(made.id, 1, desk.editor);
  await expect(stale).rejects.toThrow("Somebody changed this assessment");
  expect((await removeAssessment(made.id, 2, desk.editor)).reopened).toBe(1);
  expect(await listAssessments(statementId)).toEqual([]);
});

test.each([
  ["a rating that is not there", { ratingId: NOBODY }, "There is no such rating."],
  ["no rationale", { rationale: " " }, "Say what the rating rests on."],
  [
    "evidence that is not there",
    { evidence: [{ sourceId: NOBODY, bearing: "disputes" as const, note: "N." }] },
    "A source of the evidence does not exist.",
  ],
])("an assessment with %s is refused in words", async (_, change, message) => {
  await expect(assess(statementId, { ...input(), ...change }, desk.editor)).rejects.toThrow(message);
});

test("nothing is assessed that is not there", async () => {
  await expect(assess(NOBODY, input(), desk.editor)).rejects.toThrow("There is no such statement.");
  await expect(removeAssessment(NOBODY, 1, desk.editor)).rejects.toThrow("There is no such assessment.");
});

test("a statement has one assessment on a scale", async () => {
  await assess(statementId, input(), desk.editor);
  const again = assess(statementId, { ...input(), ratingId: MOSTLY.id }, desk.reviewer);
  await expect(again).rejects.toThrow("This statement is rated on the scale “Accuracy” already.");
});

test("two editors of one assessment keep both fields, and are shown both texts of one", async () => {
  const { id } = await assess(statementId, input(), desk.editor);
  const { fields, seen } = await open(id);
  await reviseAssessment(id, { ...fields, rationale: "One." }, seen, desk.editor);
  const merged = await reviseAssessment(id, { ...fields, ratingId: MOSTLY.id }, seen, desk.reviewer);
  expect(merged.fromThem).toEqual(["rationale"]);
  const late = reviseAssessment(id, { ...fields, rationale: "Two." }, seen, desk.reviewer);
  const refusal = (await late.catch((error: unknown) => error)) as Refusal;
  expect(refusal.conflicts).toMatchObject([{ field: "rationale", mine: "Two.", theirs: "One." }]);
});

test("a scale that is used is never altered: a new version stands beside it", async () => {
  const scale = await createScale({ name: `Scale ${count}`, ratings: TWO }, admin);
  const revised = await reviseScale(scale.id, { name: "Renamed", ratings: TWO }, admin);
  expect(revised).toMatchObject({ id: scale.id, version: 1 });
  const [first, second] = await ratingsOf(scale.id);
  const { id } = await assess(statementId, { ...input(), ratingId: first ?? "" }, desk.editor);
  await expect(reviseScale(scale.id, { name: "Again", ratings: TWO }, admin)).rejects.toThrow(
    "Assessments use this version of the scale. Make a new version of it.",
  );
  const next = await newScaleVersion(scale.id, { name: "Newer", ratings: TWO }, admin);
  expect(next).toMatchObject({ slug: scale.slug, version: 2 });
  await expect(newScaleVersion(scale.id, { name: "Late", ratings: TWO }, admin)).rejects.toThrow(
    "There is a newer version of this scale.",
  );
  const { fields, seen } = await open(id);
  await reviseAssessment(id, { ...fields, ratingId: second ?? "" }, seen, desk.editor);
  await removeAssessment(id, 2, desk.editor);
  const late = assess(statementId, { ...input(), ratingId: first ?? "" }, desk.editor);
  await expect(late).rejects.toThrow("There is a newer version of the scale “Renamed”.");
  const listed = (await listScales()).find(({ slug }) => slug === scale.slug);
  expect([listed?.version, listed?.earlier.map(({ version }) => version)]).toEqual([2, [1]]);
});

async function ratingsOf(scaleId: string): Promise<string[]> {
  const rows = await db().rating.findMany({ where: { scaleId }, orderBy: { position: "asc" } });
  return rows.map(({ id }) => id);
}

test("scales are made by those who manage the instance, in words that can be told apart", async () => {
  const scale = { name: "Guarded", ratings: TWO };
  await expect(createScale(scale, desk.reviewer)).rejects.toThrow("may not manage");
  await expect(newScaleVersion(DEFAULT_SCALE.id, scale, desk.editor)).rejects.toThrow("may not manage");
  await expect(reviseScale(DEFAULT_SCALE.id, scale, desk.editor)).rejects.toThrow("may not manage");
  const twice = { name: "Twice", ratings: [...TWO, ...TWO] };
  await expect(createScale(twice, admin)).rejects.toThrow("Two ratings have the same key.");
  expect((await verifyTrail()).faults).toEqual([]);
});
