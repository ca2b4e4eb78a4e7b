import { expect, test } from "vitest";
import type { PairSummary } from "@/lib/editions/schema";
import { officesOf, spokenForOthers, tallyOf } from "./tally";

type Side = PairSummary["earlier"];

const trump = { slug: "trump", name: "Trump", office: "President" };
const sanders = { slug: "sanders", name: "Sanders", office: "Press Secretary" };

function side(on: string, speaker: Side["speaker"], spokenBy: Side["spokenBy"] = null): Side {
  return {
    statementId: `${on} ${speaker.slug}`,
    passage: "Words",
    language: "en",
    on,
    precision: "day",
    speaker,
    spokenBy,
  };
}

function pair(earlier: Side, later: Side, extent: PairSummary["extent"] = "full"): PairSummary {
  return {
    slug: `${earlier.on}-${later.on}`,
    headline: "Headline",
    language: "en",
    relation: "reverses",
    extent,
    acknowledgement: "none",
    issuedBy: "speaker",
    labelSetVersion: 1,
    earlier,
    later,
    topics: [],
    firstPublishedAt: "2020-01-01T00:00:00.000Z",
    notice: null,
  };
}

test("counts leave out what no pair has", () => {
  const pairs = ["full", "none", "full"].map((extent) =>
    pair(side("2018-07-16", trump), side("2018-07-17", trump), extent as PairSummary["extent"]),
  );
  expect(tallyOf(pairs)).toEqual({
    relations: new Map([["reverses", 3]]),
    extents: new Map([
      ["full", 2],
      ["none", 1],
    ]),
  });
});

test("a spokesperson's pair is not counted as the spokesperson's own words", () => {
  const pairs = [pair(side("2018-07-16", trump), side("2018-07-19", trump, sanders))];
  expect(spokenForOthers(pairs, "sanders")).toHaveLength(1);
  expect(spokenForOthers(pairs, "trump")).toEqual([]);
});

test("an office is shown with the first and last day on which a statement was made in it", () => {
  const pairs = [
    pair(side("2018-07-18", trump), side("2018-07-19", trump, sanders)),
    pair(side("2016-10-01", { ...trump, office: "Candidate" }), side("2018-07-16", trump)),
    pair(side("2010-01-01", { ...trump, office: null }), side("2018-07-17", trump)),
  ];
  expect(officesOf(pairs, "trump")).toEqual([
    { office: "Candidate", first: "2016-10-01", last: "2016-10-01" },
    { office: "President", first: "2018-07-16", last: "2018-07-19" },
  ]);
  expect(officesOf(pairs, "sanders")).toEqual([
    { office: "Press Secretary", first: "2018-07-19", last: "2018-07-19" },
  ]);
});
