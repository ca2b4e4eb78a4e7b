import { expect, test } from "vitest";
import { printedText } from "@/lib/sources/printed-text";
import type { TranscriptDocument } from "./folder";
import { occasionOf, titleOf } from "./occasion";

const ADDRESS: TranscriptDocument = {
  id: "speeches-remarks/2024-03/2024-03-08-remarks-by-president-biden-in-state-of-the-union-address-3",
  title: "Remarks by President\u00a0Biden in State of the Union Address",
  date: "2024-03-08",
  url: "https://bidenwhitehouse.archives.gov/briefing-room/speeches-remarks/2024/03/08/",
  markdown:
    "U.S. Capitol  \nWashington, D.C.\n\n(March 7, 2024)\n\n9:26 P.M. EST\n\nTHE PRESIDENT:\u00a0 Good evening.",
};

const occasion = (document: TranscriptDocument) => occasionOf(document, printedText(document.markdown));

test("an evening’s speech is dated by the evening, not by the day its transcript came out", () => {
  expect(occasion(ADDRESS)).toMatchObject({
    name: "Remarks by President Biden in State of the Union Address",
    kind: "remarks",
    heldOn: "2024-03-07",
    place: "U.S. Capitol, Washington, D.C.",
  });
});

test("without a day of its own it was held on the day of its transcript", () => {
  const markdown = "Via Teleconference\n\n11:03 A.M. EST\n\nMR. ZIENTS:\u00a0 Hello.";
  expect(occasion({ ...ADDRESS, markdown })).toMatchObject({ heldOn: "2024-03-08", place: null });
});

test.each([
  ["Press Briefing by Press Secretary Jen Psaki", "briefing"],
  ["Press Gaggle by Press Secretary Karine Jean-Pierre", "gaggle"],
  ["Remarks by President Biden in Press Conference", "press conference"],
  ["Joint Statement from the United States and India", "statement"],
])("%s is a %s", (title, kind) => {
  expect(occasion({ ...ADDRESS, title }).kind).toBe(kind);
});

test("two occasions whose ids only differ far behind have slugs of their own", () => {
  const other = { ...ADDRESS, id: `${ADDRESS.id.slice(0, -1)}4` };
  expect(occasion(ADDRESS).slug).toMatch(/^transcript-2024-03-08-[a-z0-9-]+$/);
  expect(occasion(other).slug).not.toBe(occasion(ADDRESS).slug);
});

test("a title that was quoted for YAML is read as it was written", () => {
  const title =
    '"Remarks by President\\_Biden and President Sauli Niinist\\xF6 of the Republic\\\n  \\ of Finland"';
  expect(titleOf({ ...ADDRESS, title })).toBe(
    "Remarks by President Biden and President Sauli Niinistö of the Republic of Finland",
  );
});
