import type { CitationContent, EditionContent, EditionView, StatementContent } from "../schema";

const MOMENT = "2026-05-07T10:00:00.000Z";

function citation(url: string, publishedOn: string): CitationContent {
  return {
    source: {
      id: "01a210ae-f2bc-771c-a5b9-6ca01a161a10",
      kind: "transcript",
      title: "Minutes of Sampleton",
      publisher: "Sampleton Gazette",
      author: null,
      url,
      publishedOn,
      language: "en",
      provenance: "unknown",
      freeToShow: false,
      licence: null,
      interestNote: null,
    },
    quote: null,
    note: null,
    check: { result: "verbatim", reading: "plain", differences: [], warnings: [], checkedAt: MOMENT },
    selector: null,
    capture: null,
    archives: [
      {
        service: "Example Archive",
        status: "archived",
        url: `https://archive.example/${encodeURIComponent(url)}`,
        failure: null,
        archivedAt: MOMENT,
      },
    ],
  };
}

/** A statement by a plainly made-up mayor. */
export function inventedStatement(change: Partial<StatementContent> = {}): StatementContent {
  return {
    id: "01a210ae-f2bc-771c-a5b9-6ca01a161a01",
    quote: "The lantern fee will never rise.",
    language: "en",
    translation: null,
    speaker: {
      slug: "ada-example",
      name: "Ada Example",
      kind: "person",
      wikidata: "Q4115189",
      office: "Mayor of Sampleton",
    },
    spokenBy: null,
    occasion: { name: "Council of Sampleton", kind: "meeting", place: "Sampleton" },
    said: { on: "2026-02-03", at: null, zone: null, precision: "day" },
    media: null,
    citations: [citation("https://example.org/minutes/1", "2026-02-04")],
    questions: [],
    assessments: [],
    ...change,
  };
}

function inventedLater(): StatementContent {
  return inventedStatement({
    id: "01a210ae-f2bc-771c-a5b9-6ca01a161a02",
    quote: "The lantern fee will rise.",
    said: { on: "2026-04-05", at: null, zone: null, precision: "day" },
    citations: [citation("https://example.org/minutes/2", "2026-04-06")],
  });
}

/** The content of a first edition of a made-up pair, with what is given in place of its own. */
export function inventedContent(change: Partial<EditionContent> = {}): EditionContent {
  const earlier = change.earlier ?? inventedStatement();
  const later = change.later ?? inventedLater();
  return {
    contentVersion: 2,
    kind: "first",
    notice: null,
    publishedAt: MOMENT,
    firstPublishedAt: MOMENT,
    author: "Ed Example",
    approvedBy: "Rita Example",
    pair: {
      id: "01a210ae-f2bc-771c-a5b9-6ca01a161a5b",
      slug: "lantern-fee",
      language: "en",
      headline: "The lantern fee, which was never to rise, rises",
      summary: "The mayor *announced* it. See [the minutes](https://example.org/minutes).",
      summaryFormat: "markdown",
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

/** The same as an edition of a pair. */
export function inventedEdition(change: Partial<EditionContent> = {}, number = 1): EditionView {
  return { number, hash: "0".repeat(64), previousHash: null, content: inventedContent(change) };
}

/** Editions of one pair, the oldest first, each with what is given in place of its own. */
export function inventedEditions(...changes: Partial<EditionContent>[]): EditionView[] {
  return changes.map((change, place) => inventedEdition(change, place + 1));
}

/** An edition in which every word that somebody wrote is `words`. */
export function hostileEdition(words: string): EditionView {
  const content = inventedContent({ kind: "correction", notice: { kind: "correction", text: words } });
  const speaker = { ...content.earlier.speaker, name: words, office: words };
  const hostile = (statement: StatementContent): StatementContent => ({
    ...statement,
    quote: words,
    speaker,
    spokenBy: speaker,
    occasion: { name: words, kind: "meeting", place: words },
    translation: { text: words, language: "fr" },
    citations: statement.citations.map((each) => ({
      ...each,
      note: words,
      source: { ...each.source, title: words, publisher: words, author: words },
    })),
  });
  return {
    ...inventedEdition(),
    content: {
      ...content,
      author: words,
      pair: { ...content.pair, headline: words, summary: words, topics: [{ slug: "fees", name: words }] },
      earlier: hostile(content.earlier),
      later: hostile(content.later),
    },
  };
}
