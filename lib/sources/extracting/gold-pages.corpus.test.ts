import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { extract } from "./extract";
import { figuresOf, readGoldPages } from "./testing/gold-pages";

const FOLDER = "../shared/data/html-capture";
const present = existsSync(`${FOLDER}/gold.jsonl`);
if (!present) console.info(`Left out: the text of annotated pages, for want of ${FOLDER}.`);

test.skipIf(!present)(
  "of annotated pages the text is found, and little else (F1 at least 0.90)",
  async () => {
    const { f1, precision, recall, empty } = await figuresOf(readGoldPages(FOLDER), async ({ html }) => {
      const { text } = await extract({ bytes: html, mediaType: "text/html" });
      return text;
    });
    expect(empty).toEqual([]);
    expect(precision).toBeGreaterThan(0.88);
    expect(recall).toBeGreaterThan(0.93);
    expect(f1).toBeGreaterThanOrEqual(0.9);
  },
);
