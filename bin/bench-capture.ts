// npm run figures:capture -- DIR: how well the text of annotated pages is told from what stands around it.

import { performance } from "node:perf_hooks";
import { extract } from "@/lib/sources/extracting/extract";
import { figuresOf, readGoldPages } from "@/lib/sources/extracting/testing/gold-pages";

const folder = process.argv[2] ?? "../shared/data/html-capture";
const pages = readGoldPages(folder);
const started = performance.now();
const { precision, recall, f1, empty, worst } = await figuresOf(pages, async ({ html }) => {
  const { text } = await extract({ bytes: html, mediaType: "text/html" });
  return text;
});
const each = (performance.now() - started) / pages.length;

for (const line of worst) console.log(line);
console.log(
  `${pages.length} pages: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}; ` +
    `${empty.length} without text; ${each.toFixed(0)} ms a page.`,
);
