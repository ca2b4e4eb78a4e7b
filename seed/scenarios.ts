// States that the end-to-end tests ask for, with people and words that are plainly made up. Only the tests'
// server runs this: nothing of it ships to readers.
import { publishPair, withdrawPair } from "@/lib/editions/commands";
import { movePair, revisePair } from "@/lib/pairs/commands";
import { findPairForDesk } from "@/lib/pairs/queries";
import { builtInDesk } from "./desk";
import { draftPair, ensurePublished } from "./ensure";
import type { PairEntry, StatementEntry } from "./entry";
import { SCENARIOS } from "./scenario-names";

const desk = await builtInDesk();
await ensurePublished(
  invented(SCENARIOS.rightToLeft, "ar", ["البئر مفتوحة للجميع.", "البئر مغلقة للجميع."]),
  desk,
);
await correct(
  invented(SCENARIOS.corrected, "en", ["The lantern fee will never rise.", "The lantern fee will rise."]),
);
await withdraw(
  invented(SCENARIOS.withdrawn, "en", ["The moon bridge opens in May.", "The moon bridge opens in June."]),
);
await draftPair(invented(SCENARIOS.draft, "en", ["The clock is right.", "The clock was never right."]), desk);
process.exit(0);

async function correct(entry: PairEntry): Promise<void> {
  const { id, version, earlierId, laterId } = await published(entry);
  const { earlier, later, topics, ...pair } = entry;
  const summary = "Corrected summary: the fee was announced by the mayor, not by the council.";
  const revised = await revisePair(id, { ...pair, earlierId, laterId, summary }, desk.editor, version);
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

function invented(slug: string, language: string, [before, after]: [string, string]): PairEntry {
  return {
    slug,
    headline: `Invented: ${slug.replaceAll("-", " ")}`,
    summary: "An invented case for the tests: nobody said this.",
    whySelected: "It shows a state that the tests ask for.",
    earlierPassage: before,
    laterPassage: after,
    relation: "reverses",
    extent: "full",
    acknowledgement: "none",
    issuedBy: "speaker",
    rubric: {
      sameSubject: "yes",
      sameQuestion: "yes",
      change: "position",
      newFacts: "no",
      acknowledged: "no",
    },
    earlier: statement(slug, language, before, "2021-02-03"),
    later: statement(slug, language, after, "2021-05-06"),
    topics: [{ slug: "invented-cases", name: "Invented cases" }],
  };
}

function statement(slug: string, language: string, quote: string, saidOn: string): StatementEntry {
  return {
    importKey: `invented/${slug}/${saidOn}`,
    speaker: {
      slug: "ada-example",
      name: "Ada Example",
      kind: "person",
      offices: [{ title: "Mayor of Sampleton", fromDay: "2020-01-01" }],
    },
    occasion: {
      slug: `invented-${slug}-${saidOn}`,
      name: "Council of Sampleton",
      kind: "meeting",
      heldOn: saidOn,
    },
    quote,
    language,
    saidOn,
    citations: [
      {
        source: {
          importKey: `invented/${slug}/${saidOn}`,
          kind: "transcript",
          title: `Minutes of Sampleton, ${saidOn}`,
          publisher: "Sampleton Gazette",
          url: `https://example.org/${slug}/${saidOn}`,
          publishedOn: saidOn,
          language,
          provenance: "unknown",
          copy: {
            text: quote,
            bytes: Buffer.from(quote),
            mediaType: "text/plain",
            textForm: "plain",
            isWhole: false,
          },
        },
      },
    ],
  };
}

function required<T>(found: T | null): T {
  if (found === null) throw new Error("The scenario was not loaded.");
  return found;
}
