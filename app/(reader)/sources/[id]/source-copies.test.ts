import { expect, test } from "vitest";
import type { SourceView } from "@/lib/editions/record-queries";
import type { CitationContent, StatementContent } from "@/lib/editions/schema";
import { archivesOf, type Capture, copiesOf, quotedTexts, type Reading } from "./source-copies";

const PRINTED = "MS. ROE: He is ~~not~~ [now] the man we knew.";

const source: CitationContent["source"] = {
  id: "source",
  kind: "transcript",
  title: "Briefing",
  publisher: "Office",
  author: null,
  url: "https://example.org/briefing",
  publishedOn: null,
  language: "en",
  provenance: "official",
  freeToShow: true,
  licence: null,
  interestNote: null,
};

function capture(id: string, capturedAt = "2020-01-01T00:00:00.000Z"): Capture {
  return {
    id,
    method: "fetch",
    capturedAt,
    finalUrl: null,
    httpStatus: 200,
    mediaType: "text/html",
    byteLength: 10,
    sha256: "00",
    isWhole: true,
    extract: null,
  };
}

function cited(
  exact: string,
  reading: Reading,
  of: Capture | null = capture("copy"),
): SourceView["citations"][number] {
  const citation: CitationContent = {
    source,
    quote: null,
    note: null,
    check: {
      result: "verbatim",
      reading,
      differences: [],
      warnings: [],
      checkedAt: "2020-01-01T00:00:00.000Z",
    },
    selector: { exact, prefix: "", suffix: "", start: 0, end: exact.length },
    capture: of,
    archives: [{ service: "Wayback", status: "failed", url: null, failure: "no answer", archivedAt: null }],
  };
  return { statement: {} as StatementContent, citation, pairSlug: "pair" };
}

function view(
  citations: SourceView["citations"],
  texts = [{ captureId: "copy", text: PRINTED }],
): SourceView {
  return { source, citations, texts, pairs: [] };
}

const marked = (shown: SourceView) =>
  quotedTexts(shown).map(({ reading, parts }) => [
    reading,
    ...parts.filter((part) => part.quoted).map((part) => part.text),
  ]);

test("a corrected transcript is shown once in each reading that something is quoted from", () => {
  const shown = view([cited("He is not the man", "as_spoken"), cited("He is now the man", "as_corrected")]);
  expect(marked(shown)).toEqual([
    ["as_spoken", "He is not the man"],
    ["as_corrected", "He is now the man"],
  ]);
  expect(quotedTexts(shown).map(({ places }) => places)).toEqual([[1], [2]]);
});

test("a text that may not be shown is not shown, and its copy is still listed", () => {
  const shown = view([cited("He is", "plain")], []);
  expect(quotedTexts(shown)).toEqual([]);
  expect(copiesOf(shown)).toHaveLength(1);
});

test("a quote that is not in the text is marked nowhere and keeps its extract", () => {
  const shown = view([cited("She is", "plain")]);
  expect(quotedTexts(shown).map(({ places }) => places)).toEqual([[]]);
});

test("copies and archives are listed once, the newest copy first", () => {
  const newer = capture("newer", "2021-01-01T00:00:00.000Z");
  const shown = view([
    cited("a", "plain"),
    cited("b", "plain"),
    cited("c", "plain", newer),
    cited("d", "plain", null),
  ]);
  expect(copiesOf(shown).map(({ id }) => id)).toEqual(["newer", "copy"]);
  expect(archivesOf(shown)).toHaveLength(1);
});

test("a service that failed once and has a copy now is told with its copy only", () => {
  const [first, second] = [cited("a", "plain"), cited("b", "plain")];
  const url = "https://archive.example/1";
  second.citation.archives = [
    { service: "Wayback", status: "archived", url, failure: null, archivedAt: null },
  ];
  expect(archivesOf(view([first, second])).map((archive) => archive.url)).toEqual([url]);
});
