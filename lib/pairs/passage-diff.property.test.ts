import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { normalise } from "@/lib/sources/matching/normalise";
import { diffPassages } from "./passage-diff";

const LOCALES = ["en", "de", "ar", "he", "th", "ja", "not a language"];

const diff = (earlier: string, later: string, locale = "en") => diffPassages(earlier, later, locale);

const passage = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "would",
        "wouldn’t",
        "be",
        "5",
        "$1.5",
        ",",
        " ",
        "\n",
        "Russia",
        "本",
        "ไม่",
        "مفتوحة",
        "…",
        "“",
        "—",
        "\u00ad",
      ),
    )
    .map((words) => words.join(words.length % 2 ? " " : "")),
);

test("the parts rebuild both passages exactly, in any language", () => {
  fc.assert(
    fc.property(passage, passage, fc.constantFrom(...LOCALES), (earlier, later, locale) => {
      const { parts } = diff(earlier, later, locale);
      const before = parts.map((part) => (part.kind === "added" ? "" : part.text)).join("");
      const after = parts.map(
        (part) => ({ same: "later" in part ? part.later : "", removed: "", added: part.text })[part.kind],
      );
      expect(before).toBe(earlier);
      expect(after.join("")).toBe(later);
    }),
  );
});

test("without a change between them the two are the same to a quote check", () => {
  fc.assert(
    fc.property(passage, passage, (earlier, later) => {
      if (diff(earlier, later).changes.length > 0) return;
      const words = (text: string) => normalise(text).text.replaceAll(" ", "");
      expect(words(earlier)).toBe(words(later));
    }),
  );
});

test("a passage compared with itself has no changes", () => {
  fc.assert(
    fc.property(passage, (text) => {
      expect(diff(text, text).changes).toEqual([]);
    }),
  );
});

test("no two changes stand next to each other", () => {
  fc.assert(
    fc.property(passage, passage, (earlier, later) => {
      const kinds = diff(earlier, later).parts.map(({ kind }) => kind);
      for (const [index, kind] of kinds.entries()) {
        if (kind === "removed") expect(["removed"]).not.toContain(kinds[index + 1]);
        if (kind === "added") expect(["removed", "added"]).not.toContain(kinds[index + 1]);
      }
    }),
  );
});
