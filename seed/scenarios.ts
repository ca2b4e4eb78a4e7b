// States that the end-to-end tests ask for, with people and words that are plainly made up. Only the tests'
// server runs this: nothing of it ships to readers.
import { assess } from "@/lib/assessments/commands";
import { DEFAULT_RATINGS } from "@/lib/assessments/default-scale";
import { ensureDefaultScale } from "@/lib/assessments/scale-commands";
import type { Actor } from "@/lib/auth/actor";
import { publishPair, withdrawPair } from "@/lib/editions/commands";
import { revisePair } from "@/lib/pairs/commands";
import { findPairForEditing } from "@/lib/pairs/editing-queries";
import { findPairForDesk } from "@/lib/pairs/queries";
import { movePair } from "@/lib/pairs/review-commands";
import type { PairInput } from "@/lib/pairs/schema";
import { createAdminLink, invite, join } from "@/lib/people/commands";
import { findImportedSource } from "@/lib/sources/queries";
import { builtInDesk } from "./desk";
import { addChangedSource, addStatements, addTwins, sendToReview } from "./desk-scenarios";
import { draftPair, ensurePublished } from "./ensure";
import type { PairEntry } from "./entry";
import { inventedEntry } from "./invented";
import { DESK_PASSWORD, DESK_PEOPLE, SCENARIOS } from "./scenario-names";

const desk = await builtInDesk();
await ensurePublished(
  {
    ...inventedEntry(SCENARIOS.rightToLeft, "ar", ["البئر مفتوحة للجميع.", "البئر مغلقة للجميع."]),
    summary:
      "An invented case: *nobody* said this. See [the minutes](https://example.org/minutes).\n\n- <b>One</b>\n- **Two**",
  },
  desk,
);
await correct(
  inventedEntry(SCENARIOS.corrected, "en", [
    "The lantern fee will never rise.",
    "The lantern fee will rise.",
  ]),
);
await withdraw(
  inventedEntry(SCENARIOS.withdrawn, "en", [
    "The moon bridge opens in May.",
    "The moon bridge opens in June.",
  ]),
);
await draftPair(
  inventedEntry(SCENARIOS.draft, "en", ["The clock is right.", "The clock was never right."]),
  desk,
);
await addStatements(desk);
await addTwins(desk);
await addChangedSource(desk);
await openDesk();
process.exit(0);

/** The people by the links that anybody gets: the first from the shell, the others from an administrator. */
async function openDesk(): Promise<void> {
  const password = DESK_PASSWORD;
  const admin = await join({ ...DESK_PEOPLE.admin, token: await createAdminLink(), password });
  const people = new Map<string, Actor>();
  for (const role of ["editor", "reviewer"] as const) {
    const { token } = await invite({ role }, admin);
    const person = await join({ ...DESK_PEOPLE[role], token, password });
    people.set(role, person);
  }
  await sendToReview(required(people.get("editor") ?? null), desk);
}

/** Published with a fact-check, with evidence and with whom we asked, then corrected. */
async function correct(entry: PairEntry): Promise<void> {
  const { id } = await draftPair(entry, desk);
  const version = await factCheck(entry.slug);
  const key = required(entry.earlier.citations[0]).source.importKey;
  const { id: sourceId } = required(await findImportedSource(key));
  const asked = { asked: "The mayor's office", channel: "by mail", askedOn: "2021-05-07" };
  const first = await revise(id, version, {
    evidence: [
      { sourceId, bearing: "supports", note: "The minutes give both sentences." },
      { sourceId, bearing: "disputes", note: "They do not say which fee was meant." },
    ],
    responses: [
      { ...asked, deadline: "2021-05-10" },
      { ...asked, asked: "The council", answer: "We have nothing to add.", answeredOn: "2021-05-08" },
    ],
  });
  await publishPair({ pairId: id, seenVersion: await approve(id, first) }, desk.reviewer);
  const summary = "Corrected summary: the fee was announced by the mayor, not by the council.";
  const second = await approve(id, await revise(id, first + 3, { summary }));
  const notice = "We had named the wrong body: the mayor announced the fee, not the council.";
  await publishPair({ pairId: id, seenVersion: second, kind: "correction", notice }, desk.reviewer);
}

/** The pair's version after its earlier statement was rated. */
async function factCheck(slug: string): Promise<number> {
  await ensureDefaultScale(desk.editor);
  const { earlierId } = required(await findPairForDesk(slug));
  const { id: ratingId } = required(DEFAULT_RATINGS.find(({ key }) => key === "inaccurate"));
  await assess(
    earlierId,
    { ratingId, rationale: "The fee had *risen* the year before.", evidence: [] },
    desk.editor,
  );
  return required(await findPairForDesk(slug)).version;
}

async function revise(id: string, version: number, change: Partial<PairInput>): Promise<number> {
  const { fields } = required(await findPairForEditing(id, desk.editor));
  const seen = { version, base: fields };
  return (await revisePair(id, { ...fields, ...change }, seen, desk.editor)).version;
}

async function approve(id: string, version: number): Promise<number> {
  const submitted = await movePair(id, "submit", desk.editor, version);
  return (await movePair(id, "approve", desk.reviewer, submitted.version)).version;
}

async function withdraw(entry: PairEntry): Promise<void> {
  const { id, version } = await published(entry);
  const notice = "The second statement was made by somebody else of the same name.";
  await withdrawPair({ pairId: id, seenVersion: version, notice }, desk.reviewer);
}

async function published(entry: PairEntry) {
  await ensurePublished(entry, desk);
  return required(await findPairForDesk(entry.slug));
}

function required<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error("The scenario was not loaded.");
  return found;
}
