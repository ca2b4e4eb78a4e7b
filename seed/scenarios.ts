// States that the end-to-end tests ask for, with people and words that are plainly made up. Only the tests'
// server runs this: nothing of it ships to readers.
import type { Actor } from "@/lib/auth/actor";
import { publishPair, withdrawPair } from "@/lib/editions/commands";
import { revisePair } from "@/lib/pairs/commands";
import { findPairForDesk, findTopicForDesk } from "@/lib/pairs/queries";
import { movePair } from "@/lib/pairs/review-commands";
import { createAdminLink, invite, join } from "@/lib/people/commands";
import { builtInDesk } from "./desk";
import { addChangedSource, addStatements, addTwins, sendToReview } from "./desk-scenarios";
import { draftPair, ensurePublished } from "./ensure";
import type { PairEntry } from "./entry";
import { inventedEntry } from "./invented";
import { DESK_PASSWORD, DESK_PEOPLE, SCENARIOS } from "./scenario-names";

const desk = await builtInDesk();
await ensurePublished(
  inventedEntry(SCENARIOS.rightToLeft, "ar", ["البئر مفتوحة للجميع.", "البئر مغلقة للجميع."]),
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

async function correct(entry: PairEntry): Promise<void> {
  const { id, version, earlierId, laterId } = await published(entry);
  const { earlier, later, topics, ...pair } = entry;
  const topicIds = await Promise.all(
    topics.map(async ({ slug }) => required(await findTopicForDesk(slug)).id),
  );
  const summary = "Corrected summary: the fee was announced by the mayor, not by the council.";
  const revised = await revisePair(
    id,
    { ...pair, earlierId, laterId, topicIds, summary },
    { version, base: {} },
    desk.editor,
  );
  const submitted = await movePair(id, "submit", desk.editor, revised.version);
  const approved = await movePair(id, "approve", desk.reviewer, submitted.version);
  const notice = "We had named the wrong body: the mayor announced the fee, not the council.";
  await publishPair({ pairId: id, seenVersion: approved.version, kind: "correction", notice }, desk.reviewer);
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

function required<T>(found: T | null): T {
  if (found === null) throw new Error("The scenario was not loaded.");
  return found;
}
