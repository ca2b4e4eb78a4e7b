import { expect, test } from "vitest";
import { savedNote } from "./saved-note";

test("whoever saves is told what came from somebody else, and which pairs have to be approved again", () => {
  expect(savedNote({ fromThem: [], reopened: 0 }, {})).toBe("Saved.");
  expect(savedNote({ fromThem: ["name"], reopened: 2 }, { name: "Name" })).toBe(
    "Saved. Somebody else had changed: Name. Both are kept. 2 pairs are drafts again.",
  );
});
