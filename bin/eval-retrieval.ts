// npm run eval:retrieval -- --corpus corpus.jsonl --queries queries.jsonl --out run.tsv [--engine sqlite|postgresql]
// [--semantic DIR]
// Loads a corpus into a throw-away database, asks each query through the product's own search, and writes what
// was found as a TREC run. Lines: {id, text, title?, language?, speaker?, date?}; a query with a speaker and a
// date is asked for what that speaker said before. With the model in DIR, or with the one that the settings name
// (EMBEDDINGS_URL), what was found by words is ordered by its meaning as well.
import fs from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import { changeEnvironment } from "@/lib/platform/settings";
import { indexDocuments } from "@/lib/retrieval/index-documents";
import { findNearest } from "@/lib/retrieval/nearest-queries";
import { byMeaningToo, findEarlier } from "@/lib/suggestions/earlier-queries";
import { loadStatements, type SaidText } from "./eval-statements";
import { refusing } from "./refusing";
import { onThrowAway } from "./throw-away";

const Line = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullish(),
  language: z.string().default("en"),
  speaker: z.string().nullish(),
  date: z.string().nullish(),
});
type Line = z.infer<typeof Line>;

const DEPTH = 50;

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    queries: { type: "string" },
    out: { type: "string" },
    engine: { type: "string", default: "sqlite" },
    semantic: { type: "string" },
  },
});

await refusing("eval", async (giveUp) => {
  const { corpus, queries, out, engine, semantic } = values;
  if (!corpus || !queries || !out) return giveUp("Give --corpus, --queries and --out.");
  if (semantic) changeEnvironment({ EMBEDDINGS_FOLDER: semantic });
  await onThrowAway(engine, async () => {
    const lines = readLines(corpus);
    await load(lines);
    await ask(readLines(queries), new Map(lines.map((line) => [line.id, wordsOf(line)])), out);
  });
});

async function load(lines: readonly Line[]): Promise<void> {
  const begun = performance.now();
  await loadStatements(lines.flatMap(toSaid));
  const others = lines.filter((line) => toSaid(line).length === 0).map(toDocument);
  await db().$transaction((tx) => indexDocuments(tx, "pair", others), { timeout: 600_000 });
  console.log(`${lines.length} texts in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

function toSaid(line: Line): SaidText[] {
  const { id, language, speaker, date } = line;
  return speaker && date ? [{ id, text: wordsOf(line), language, speaker, date }] : [];
}

function wordsOf({ title, text }: Line): string {
  return [title, text].filter(Boolean).join("\n");
}

function toDocument({ id, text, title, language }: Line) {
  return { key: id, passages: [title, text].flatMap((each) => (each ? [{ text: each, language }] : [])) };
}

type Texts = ReadonlyMap<string, string>;

async function ask(queries: readonly Line[], texts: Texts, out: string): Promise<void> {
  const begun = performance.now();
  const lines: string[] = [];
  for (const query of queries) {
    const found = await find(query, texts);
    lines.push(
      ...found.map(({ key, score }, index) => [query.id, "Q0", key, index + 1, score, "restated"].join("\t")),
    );
  }
  fs.writeFileSync(out, `${lines.join("\n")}\n`);
  const each = (performance.now() - begun) / queries.length;
  console.log(`${queries.length} queries, ${each.toFixed(1)} ms each`);
}

async function find({ text, language, speaker, date }: Line, texts: Texts) {
  if (!speaker || !date) {
    const near = await findNearest("pair", { text, language }, DEPTH);
    return byMeaningToo(
      text,
      near.map((each) => ({ ...each, quote: texts.get(each.key) ?? "" })),
    );
  }
  const found = await findEarlier({ quote: text, language, speakerId: speaker, saidOn: date }, DEPTH);
  return found.map(({ id, score }) => ({ key: id, score }));
}

function readLines(file: string): Line[] {
  const lines = fs.readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim()).map((line) => Line.parse(JSON.parse(line)));
}
