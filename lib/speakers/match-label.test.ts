import { expect, test } from "vitest";
import { turnsOf } from "@/lib/sources/turns";
import { shippedTexts } from "@/seed/transcripts/shipped-texts";
import data from "@/seed/transcripts/speakers.json" with { type: "json" };
import { matchLabel } from "./match-label";

const office = (title: string, fromDay: string | null = null, untilDay: string | null = null) => ({
  title,
  fromDay,
  untilDay,
});
const ada = { name: "Ada Example", offices: [office("President of Sampleton", "2020-01-01", "2024-01-01")] };
const bo = { name: "Bo Example", offices: [office("First Lady of Sampleton", "2020-01-01", "2024-01-01")] };
const cy = { name: "Cy Muster-Probe", offices: [office("President of Sampleton", "2024-01-01")] };
const di = { name: "Di O’Muster", offices: [office("White House Press Secretary")] };
const all = [ada, bo, cy, di];

test.each([
  ["THE PRESIDENT", "2021-05-05", [ada]],
  ["THE PRESIDENT", "2024-01-01", [cy]],
  ["THE PRESIDENT", "2019-01-01", []],
  ["PRESIDENT EXAMPLE", "2021-05-05", [ada]],
  ["PRESIDENT EXAMPLE", "2025-05-05", [ada]],
  ["PRESIDENT ADA EXAMPLE", "2030-05-05", [ada]],
  ["MS. EXAMPLE", "2021-05-05", [ada, bo]],
  ["THE FIRST LADY", "2021-05-05", [bo]],
  ["MR. MUSTER-PROBE", "2021-05-05", [cy]],
  ["MR. PROBE", "2021-05-05", [cy]],
  ["DR. O'MUSTER", "2021-05-05", [di]],
  ["PRESS SECRETARY", "2021-05-05", [di]],
  ["ZOE EXAMPLE", "2021-05-05", []],
  ["Q", "2021-05-05", []],
  ["", "2021-05-05", []],
])("on a turn of %s on %s stands whom one would think of", (label, day, expected) => {
  expect(matchLabel(label, day, all)).toEqual(expected);
});

const SHIPPED = data.speakers.map(({ slug, name, offices = [] }) => ({ slug, name, offices }));

/** Whom somebody looked up for a label on a day; undefined where nobody did. */
function lookedUp(label: string, day: string): string | undefined {
  const known = data.labels.filter((each) => each.label === label);
  return known.find(({ from, until }) => (from ?? day) <= day && day <= (until ?? day))?.speaker;
}

test("in the shipped transcripts the labels that somebody looked up find the right speaker", () => {
  const turns = shippedTexts().flatMap(({ text, date }) =>
    turnsOf(text).map(({ label }) => ({ label, date })),
  );
  const found = turns.map(({ label, date }) => ({
    label,
    meant: lookedUp(label, date),
    slugs: matchLabel(label, date, SHIPPED).map(({ slug }) => slug),
  }));
  const known = found.filter(({ meant }) => meant);
  const right = known.filter(({ meant, slugs }) => slugs.join() === meant);
  const others = found.filter(({ meant, label }) => !meant && label !== "Q");
  const guessed = others.filter(({ slugs }) => slugs.length > 0);
  const names = new Set(guessed.map(({ label, slugs }) => `${label} as ${slugs.join(" or ")}`));
  console.info(
    `Turns whose label finds the right speaker: ${right.length} of ${known.length}. ` +
      `Of ${others.length} turns of people nobody looked up, ${guessed.length} find one: ${[...names].join(", ")}.`,
  );
  expect(right.length / known.length).toBeGreaterThan(0.99);
  expect(guessed.length / others.length).toBeLessThan(0.1);
});
