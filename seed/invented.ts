import type { PairEntry, StatementEntry } from "./entry";

/** A pair of plainly made-up people and words, for tests only; the quotations stand in their copies. */
export function inventedEntry(slug: string, language: string, [before, after]: [string, string]): PairEntry {
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
