import { expect, test } from "vitest";
import { namedBy, nextAttemptAt, nextRoundAt, roundInWords, sortNews, worthALook } from "./rules";
import type { Suggestion } from "./schema";

const NOW = new Date("2026-02-03T04:00:00Z");
const minutesTo = (moment: Date | null) => moment && (moment.getTime() - NOW.getTime()) / 60_000;

test.each([
  [60, 0, null, 60],
  [60, 1, null, 120],
  [60, 3, null, 480],
  [15, 100, null, 1440],
  [1440, 2, null, 1440],
  [15, 1, "7200", 120],
  [60, 0, "60", 60],
])(
  "what is read every %i minutes is, after %i failures and Retry-After %s, read in %i",
  (everyMinutes, failures, retryAfter, wait) => {
    expect(minutesTo(nextRoundAt({ everyMinutes, failures, retryAfter, documentAt: null }, NOW))).toBe(wait);
  },
);

test("a round comes sooner for a document that is due, but not while the address itself fails", () => {
  const soon = { everyMinutes: 60, retryAfter: null, documentAt: new Date(NOW.getTime() + 600_000) };
  expect([0, 1].map((failures) => minutesTo(nextRoundAt({ ...soon, failures }, NOW)))).toEqual([10, 120]);
});

test("a document is tried five times, and not before its host wants it", () => {
  expect([1, 2, 3, 4, 5].map((attempts) => minutesTo(nextAttemptAt(attempts, null, NOW)))).toEqual([
    10,
    60,
    360,
    1440,
    null,
  ]);
  expect(minutesTo(nextAttemptAt(1, "7200", NOW))).toBe(120);
});

test("of what is there at first the newest are captured that were asked for, later the newest fifty", () => {
  const many = Array.from({ length: 60 }, (_, at) => at);
  const first = sortNews(many, { isFirst: true, captureFirst: 2 });
  expect([first.due, first.seen.length, first.seen[0]?.reason]).toEqual([
    [0, 1],
    58,
    "It was there before it was watched.",
  ]);
  const later = sortNews(many, { isFirst: false, captureFirst: 2 });
  expect([later.due.length, later.seen[0]?.entry]).toEqual([50, 50]);
});

const speakers = [{ id: "ada" }, { id: "bo" }];
test.each([
  ["one who is surely meant", { speakers, isSure: true }, null, "ada"],
  ["one of two", { speakers, isSure: false }, null, null],
  ["the one of two who is tracked", { speakers, isSure: false }, ["bo"], "bo"],
  ["two who are tracked", { speakers, isSure: true }, ["ada", "bo"], null],
  ["one who is not tracked", { speakers, isSure: true }, ["cleo"], null],
  ["nobody", { speakers: [], isSure: false }, null, null],
])("a label that can mean %s names whom it can only mean", (_, found, tracked, expected) => {
  expect(namedBy(found, tracked && new Set(tracked))).toBe(expected);
});

test("of the suggestions the best is worth a look, if it scores high and is none of the document itself", () => {
  const suggestion = (statementId: string, score: number): Suggestion => ({
    ...{ statementId, score, kind: "conflict", reason: "…", earlier: [], later: [] },
  });
  const all = [suggestion("low", 0.59), suggestion("good", 0.7), suggestion("best", 0.9)];
  expect(worthALook(all, new Set())?.statementId).toBe("best");
  expect(worthALook(all, new Set(["best"]))?.statementId).toBe("good");
  expect(worthALook(all.slice(0, 1), new Set())).toBeUndefined();
});

test("a round is told in one sentence", () => {
  const none = { total: 7, watched: 7, found: 0, captured: 0, left: 0, missed: 0, leads: 0 };
  expect(roundInWords(none)).toBe("Nothing new.");
  expect(
    roundInWords({ total: 9000, watched: 5000, found: 4, captured: 2, left: 1, missed: 1, leads: 1 }),
  ).toBe(
    "9000 listed, of which the newest 5000 are watched, 4 new, 2 captured, 1 left alone, 1 could not be captured, 1 lead.",
  );
});
