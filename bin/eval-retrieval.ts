// npm run eval:retrieval -- --corpus corpus.jsonl --queries queries.jsonl --out run.tsv [--engine sqlite|postgresql]
// Loads a corpus into a throw-away database, asks each query through the product's own search, and writes what
// was found as a TREC run. Lines: {id, text, title?, language?, speaker?, date?}; a query with a speaker and a
// date is asked for what that speaker said before.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { databaseUrl, db } from "@/lib/platform/db";
import { insertRows } from "@/lib/platform/insert-rows";
import { migrate } from "@/lib/platform/migrate";
import { startPostgres } from "@/lib/platform/testing/postgres-cluster.mjs";
import { indexDocuments } from "@/lib/retrieval/index-documents";
import { findNearest } from "@/lib/retrieval/nearest-queries";
import { indexStatements } from "@/lib/statements/findable";
import { findEarlier } from "@/lib/suggestions/earlier-queries";
import { refusing } from "./refusing";

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
const BATCH = 500;

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    queries: { type: "string" },
    out: { type: "string" },
    engine: { type: "string", default: "sqlite" },
  },
});

await refusing("eval", async () => {
  const { corpus, queries, out, engine } = values;
  if (!corpus || !queries || !out) throw new Error("Give --corpus, --queries and --out.");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "restated-eval-"));
  process.env.DATA_DIR = folder;
  delete process.env.DATABASE_URL;
  const cluster = engine === "postgresql" ? await startPostgres() : null;
  if (cluster) process.env.DATABASE_URL = cluster.url;
  try {
    await migrate(databaseUrl());
    await load(readLines(corpus));
    await ask(readLines(queries), out);
  } finally {
    await db().$disconnect();
    cluster?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
});

async function load(lines: readonly Line[]): Promise<void> {
  const begun = performance.now();
  const speakers = [...new Set(lines.flatMap(({ speaker }) => speaker ?? []))];
  const now = new Date();
  const stamp = { createdAt: now, updatedAt: now };
  await db().$transaction((tx) =>
    insertRows(
      tx,
      "speaker",
      speakers.map((id) => ({ id, slug: id, name: id, kind: "person", ...stamp })),
    ),
  );
  for (let first = 0; first < lines.length; first += BATCH) {
    const some = lines.slice(first, first + BATCH);
    await db().$transaction(
      async (tx) => {
        const said = some.filter(({ speaker }) => speaker).map(toStatement);
        await insertRows(
          tx,
          "statement",
          said.map((each) => ({ ...each, ...stamp })),
        );
        await indexStatements(tx, said);
        const others = some.filter(({ speaker }) => !speaker);
        await indexDocuments(tx, "pair", others.map(toDocument));
      },
      { timeout: 120_000 },
    );
  }
  console.log(`${lines.length} texts in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

function toStatement({ id, text, title, language, speaker, date }: Line) {
  const quote = [title, text].filter(Boolean).join("\n");
  return { id, quote, language, speakerId: speaker ?? "", saidOn: date ?? "", precision: "day" };
}

function toDocument({ id, text, title, language }: Line) {
  return { key: id, passages: [title, text].flatMap((each) => (each ? [{ text: each, language }] : [])) };
}

async function ask(queries: readonly Line[], out: string): Promise<void> {
  const begun = performance.now();
  const lines: string[] = [];
  for (const query of queries) {
    const found = await find(query);
    lines.push(
      ...found.map(({ key, score }, index) => [query.id, "Q0", key, index + 1, score, "restated"].join("\t")),
    );
  }
  fs.writeFileSync(out, `${lines.join("\n")}\n`);
  const each = (performance.now() - begun) / queries.length;
  console.log(`${queries.length} queries, ${each.toFixed(1)} ms each`);
}

async function find({ text, language, speaker, date }: Line): Promise<{ key: string; score: number }[]> {
  if (!speaker || !date) return findNearest("pair", { text, language }, DEPTH);
  const found = await findEarlier({ quote: text, language, speakerId: speaker, saidOn: date }, DEPTH);
  return found.map(({ id, score }) => ({ key: id, score }));
}

function readLines(file: string): Line[] {
  const lines = fs.readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim()).map((line) => Line.parse(JSON.parse(line)));
}
