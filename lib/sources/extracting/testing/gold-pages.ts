import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export type GoldPage = { file: string; html: Buffer; with: string[]; without: string[] };

/** The annotated pages of a folder, each with texts that have to be in what is extracted and texts that must not. */
export function readGoldPages(folder: string): GoldPage[] {
  const pages = untar(gunzipSync(readFileSync(`${folder}/pages.tar.gz`)));
  const lines = readFileSync(`${folder}/gold.jsonl`, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const gold: Omit<GoldPage, "html"> = JSON.parse(line);
    return { ...gold, html: pages.get(gold.file) ?? Buffer.alloc(0) };
  });
}

export type Figures = { precision: number; recall: number; f1: number; empty: string[]; worst: string[] };

/** Counts texts: one that has to be in and is, is right; one that must not be and is, is wrong. */
export async function figuresOf(
  pages: readonly GoldPage[],
  extract: (page: GoldPage) => Promise<string>,
): Promise<Figures> {
  let [found, missed, wrong] = [0, 0, 0];
  const empty: string[] = [];
  const worst: string[] = [];
  for (const page of pages) {
    const text = oneLine(await extract(page));
    if (text === "") empty.push(page.file);
    const has = (words: string) => text.includes(oneLine(words));
    const hits = page.with.filter(has).length;
    const stray = page.without.filter(has).length;
    found += hits;
    missed += page.with.length - hits;
    wrong += stray;
    if (page.with.length - hits + stray > 0) {
      worst.push(`${page.file}: ${page.with.length - hits} missing, ${stray} too many`);
    }
  }
  const precision = found / (found + wrong);
  const recall = found / (found + missed);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), empty, worst };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * The files of a tar archive: heads of 512 bytes, each followed by its file in blocks of 512. A name that is not
 * plain ASCII stands in a file of its own before it, of the type x.
 */
function untar(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let longName: string | undefined;
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0; ) {
    const name = longName ?? archive.toString("utf8", at, at + 100).replace(/\0.*$/s, "");
    const size = Number.parseInt(archive.toString("latin1", at + 124, at + 136), 8);
    const content = archive.subarray(at + 512, at + 512 + size);
    const isName = archive.toString("latin1", at + 156, at + 157) === "x";
    longName = isName ? /\d+ path=(.*)\n/.exec(content.toString())?.[1] : undefined;
    if (!isName) files.set(name, content);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
