import { expect, test } from "vitest";
import { locatePassage, missingFor, missingForPublishing, type Publishable } from "./rules";

const side = {
  saidOn: "2021-02-03",
  saidAt: null,
  quote: "The fee will rise.",
  citations: [{ result: "verbatim" as const }],
};

const ready: Publishable = {
  headline: "Headline",
  summary: "Summary",
  relation: "reverses",
  extent: "full",
  acknowledgement: "none",
  issuedBy: "speaker",
  rubric: { sameSubject: "yes", sameQuestion: "yes", change: "position", newFacts: "no", acknowledged: "no" },
  unverifiedReason: null,
  earlier: side,
  later: { ...side, saidOn: "2021-05-06" },
};

test("a whole pair, its statements in order and found in their sources, can be published", () => {
  expect(missingForPublishing(ready)).toEqual([]);
});

test.each([
  ["headline", "Write a headline."],
  ["summary", "Write a summary."],
  ["relation", "Say how the later statement relates to the earlier one."],
  ["extent", "Say how much of the meaning changed."],
  ["acknowledgement", "Say whether the change was acknowledged."],
  ["issuedBy", "Say who issued the later statement."],
  ["rubric", "Answer the five questions."],
] as const)("without its %s a pair is not published, and its editor is told", (field, sentence) => {
  expect(missingForPublishing({ ...ready, [field]: null })).toEqual([sentence]);
});

test("statements in the wrong order are not published", () => {
  const late = { ...side, saidOn: "2021-05-07" };
  expect(missingForPublishing({ ...ready, earlier: late })).toEqual([
    "The earlier statement has to be dated before the later one.",
  ]);
});

test("two statements of one day are in order unless their times say otherwise", () => {
  const at = (saidAt: string | null) => ({ ...side, saidAt });
  expect(missingForPublishing({ ...ready, earlier: at(null), later: at("09:00") })).toEqual([]);
  expect(missingForPublishing({ ...ready, earlier: at("09:00"), later: at("10:30") })).toEqual([]);
  expect(missingForPublishing({ ...ready, earlier: at("10:30"), later: at("09:00") })).toHaveLength(1);
});

test("each side needs a quotation that was found, or a reason that readers see", () => {
  const missing = { ...side, citations: [{ result: "changed" as const }, { result: "unchecked" as const }] };
  const elided = { ...ready.later, citations: [{ result: "elided" as const }] };
  expect(missingForPublishing({ ...ready, earlier: missing })).toHaveLength(1);
  expect(
    missingForPublishing({ ...ready, earlier: missing, unverifiedReason: "Only heard on air." }),
  ).toEqual([]);
  expect(missingForPublishing({ ...ready, later: elided })).toEqual([]);
});

const form = {
  ...ready,
  slug: "fee",
  earlierPassage: "The fee",
  laterPassage: "The fee",
  earlier: { ...ready.earlier, id: "one" },
  later: { ...ready.later, id: "two" },
};
const fields = (missing: { field: string }[]) => missing.map(({ field }) => field);

test("a form that is ready for readers lacks nothing at any stage", () => {
  for (const stage of ["save", "submit", "publish"] as const) expect(missingFor(form, stage)).toEqual([]);
});

test("an empty form is told what it needs to be saved, handed in and published, each thing once", () => {
  const empty = { earlier: null, later: null };
  expect(fields(missingFor(empty, "save"))).toEqual(["slug", "earlierId", "laterId"]);
  expect(fields(missingFor(empty, "submit"))).toEqual([
    ...["slug", "earlierId", "laterId", "headline", "relation", "earlierPassage", "laterPassage"],
  ]);
  const all = fields(missingFor(empty, "publish"));
  expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
  expect(all).toEqual(expect.arrayContaining(["summary", "extent", "rubric", "unverifiedReason"]));
});

test("a passage that is not in its quotation is told at its field", () => {
  expect(missingFor({ ...form, laterPassage: "will fall" }, "save")).toEqual([
    { field: "laterPassage", sentence: "The words “will fall” do not stand in the quotation." },
  ]);
});

test("one statement on both sides cannot be saved, and four answers of five are not enough to publish", () => {
  expect(fields(missingFor({ ...form, later: form.earlier }, "save"))).toEqual(["laterId"]);
  expect(fields(missingFor({ ...form, rubric: { change: "fact" } }, "publish"))).toEqual(["rubric"]);
});

test("a passage is found at its place in the quotation", () => {
  expect(locatePassage("The fee will rise.", "will rise")).toEqual({ start: 8, end: 17 });
});

test("a passage that is not there, or there twice, is refused", () => {
  expect(() => locatePassage("The fee will rise.", "will fall")).toThrow("do not stand in the quotation");
  expect(() => locatePassage("no, no", "no")).toThrow("more than once");
});
