import { expect, test } from "vitest";
import { SpeakerInput } from "@/lib/speakers/schema";
import { pressOffice, speakerFor } from "./speakers";
import data from "./speakers.json" with { type: "json" };

test.each([
  ["THE PRESIDENT", "2025-01-19", "Joe Biden"],
  ["THE PRESIDENT", "2025-01-20", "Donald Trump"],
  ["THE VICE PRESIDENT", "2024-03-03", "Kamala Harris"],
  ["THE VICE PRESIDENT", "2025-04-22", "JD Vance"],
  ["MS. PSAKI", "2022-05-10", "Jen Psaki"],
])("%s on %s is %s", (label, day, name) => {
  expect(speakerFor(label, day).name).toBe(name);
});

test("a label that nobody has looked up stands for itself", () => {
  expect(speakerFor("MR. CONNOR", "2021-12-22")).toMatchObject({ name: "Mr. Connor" });
  expect(speakerFor("Q", "2021-12-22").name).toBe("A reporter, not named");
});

test("every speaker can be entered, every label leads to one, and none leads to two on one day", () => {
  const slugs = data.speakers.map((speaker) => SpeakerInput.parse(speaker).slug);
  for (const { label, from, until, speaker } of data.labels) {
    expect(slugs).toContain(speaker);
    const others = data.labels.filter((each) => each.label === label && each.speaker !== speaker);
    for (const other of others) {
      expect((until ?? "9") < (other.from ?? "") || (other.until ?? "9") < (from ?? "")).toBe(true);
    }
  }
  expect(pressOffice().kind).toBe("organisation");
});
