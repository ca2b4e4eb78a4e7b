import type { EditionContent, EditionView, StatementContent } from "../schema";

const MOMENT = "2021-05-07T10:00:00.000Z";

/** A statement of a plainly fictional speaker, with one source that has its words. */
export function exampleStatement(change: Partial<StatementContent> = {}): StatementContent {
  const quote = change.quote ?? "The lantern fee will never rise.";
  return {
    id: "01a210ae-f2bc-771c-a5b9-6ca01a161a5b",
    quote,
    language: "en",
    translation: null,
    speaker: { slug: "ada-example", name: "Ada Example", kind: "person", wikidata: null, office: "Mayor" },
    spokenBy: null,
    occasion: { name: "Council meeting", kind: "meeting", place: "Sampleton" },
    said: { on: "2021-02-03", at: null, zone: null, precision: "day" },
    media: null,
    citations: [
      {
        source: {
          id: "01a210ae-f2bc-771c-a5b9-6ca01a161a5c",
          kind: "transcript",
          title: "Minutes of Sampleton",
          publisher: "Sampleton Gazette",
          author: null,
          url: "https://sampleton.example/minutes",
          publishedOn: "2021-02-04",
          language: "en",
          provenance: "official",
          freeToShow: false,
          licence: null,
          interestNote: null,
        },
        quote: null,
        note: null,
        check: { result: "verbatim", reading: "plain", differences: [], warnings: [], checkedAt: MOMENT },
        selector: { exact: quote, prefix: "", suffix: "", start: 0, end: quote.length },
        capture: null,
        archives: [],
      },
    ],
    questions: [],
    assessments: [],
    ...change,
  };
}

/** What a first edition of a plainly fictional pair says. */
export function exampleContent(change: Partial<EditionContent> = {}): EditionContent {
  const earlier = change.earlier ?? exampleStatement();
  const later =
    change.later ??
    exampleStatement({
      id: "01a210ae-f2bc-771c-a5b9-6ca01a161a5d",
      quote: "The lantern fee will rise.",
      said: { on: "2021-05-06", at: null, zone: null, precision: "day" },
    });
  return {
    contentVersion: 2,
    kind: "first",
    notice: null,
    publishedAt: MOMENT,
    firstPublishedAt: MOMENT,
    author: "Ed Example",
    approvedBy: "Rita Example",
    pair: {
      id: "01a210ae-f2bc-771c-a5b9-6ca01a161a5e",
      slug: "lantern-fee",
      language: "en",
      headline: "The lantern fee",
      summary: "The mayor said that the fee would never rise, and then that it would.",
      summaryFormat: "plain",
      statedReason: null,
      whySelected: null,
      unverifiedReason: null,
      topics: [{ slug: "fees", name: "Fees" }],
    },
    judgement: {
      labelSetVersion: 1,
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
    },
    earlier,
    later,
    evidence: [],
    responses: [],
    passages: {
      earlier: { start: 0, end: earlier.quote.length },
      later: { start: 0, end: later.quote.length },
    },
    ...change,
  };
}

/** Editions of one pair in order, numbered from 1; the hashes stand for real ones. */
export function exampleEditions(...changes: Partial<EditionContent>[]): EditionView[] {
  return changes.map((change, place) => ({
    number: place + 1,
    hash: `hash-${place + 1}`,
    previousHash: place === 0 ? null : `hash-${place}`,
    content: exampleContent(change),
  }));
}
