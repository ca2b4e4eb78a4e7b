// npm run bench:import [-- ROWS]: imports a made-up file of JSON Lines into a new database, and prints the time and
// the memory as it goes. SQLite in a temporary folder, or the empty database that DATABASE_URL names.
import { fork } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureBuiltInAccount } from "@/lib/editorial/commands";
import { databaseUrl, engineOf } from "@/lib/platform/db";
import { migrate } from "@/lib/platform/migrate";
import { beginImport, runImport } from "@/lib/transfer/commands";
import { dryRunRows } from "@/lib/transfer/dry-run-queries";
import { findImport } from "@/lib/transfer/queries";
import { refusing } from "./refusing";

const ROWS = 50_000;
const PERSONS = 500;

const [given, file] = process.argv.slice(2);
await refusing("bench", async () => {
  if (file) await measure(file);
  else await start(Number(given ?? ROWS));
});

/** Writes the file, then runs the import in a process of its own, so that the memory is the import's alone. */
async function start(rows: number): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "restated-bench-import-"));
  const name = path.join(folder, "made-up.jsonl");
  const out = fs.openSync(name, "w");
  for (let index = 0; index < rows; index++) fs.writeSync(out, `${JSON.stringify(madeUp(index))}\n`);
  fs.closeSync(out);
  console.log(`${rows} rows, ${Math.round(fs.statSync(name).size / 1e6)} MB`);
  const child = fork(import.meta.filename, [String(rows), name], {
    env: { ...process.env, DATA_DIR: folder },
  });
  const code = await new Promise<number | null>((resolve) => child.on("exit", resolve));
  fs.rmSync(folder, { recursive: true, force: true });
  if (code !== 0) throw new Error(`The import ended with ${code}.`);
}

async function measure(name: string): Promise<void> {
  await migrate(databaseUrl());
  const actor = await ensureBuiltInAccount("Import", "import@restated.invalid", "editor");
  const input = { name: path.basename(name), open: () => fs.createReadStream(name) };
  const begun = performance.now();
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${engineOf(databaseUrl())}, ${memory()} before`);
  const id = await beginImport(input, actor);
  console.log(`read once, ${seconds()} s, ${memory()}`);
  let shown = 0;
  await runImport(id, input, actor, {
    told(_, { done, total }) {
      if ((done * 10) / total < shown + 1) return;
      shown = Math.floor((done * 10) / total);
      console.log(`${done} of ${total}, ${seconds()} s, ${memory()}`);
    },
  });
  const { created, matched, rejected } = (await findImport(id)) ?? {};
  console.log(`${created} created, ${matched} there already, ${rejected} rejected in ${seconds()} s`);
  for await (const _ of dryRunRows(input, "json-lines"));
  const most = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`dry run of the same file until ${seconds()} s, ${memory()}; at most ${most} MB`);
}

function memory(): string {
  return `${Math.round(process.memoryUsage().rss / 1e6)} MB`;
}

/** Plainly made up: numbered people of Sampleton and lanterns. */
function madeUp(index: number) {
  const day = (after: number) =>
    new Date(Date.UTC(2001, 0, 1 + (index % 8000) + after)).toISOString().slice(0, 10);
  const person = { name: `Example Person ${index % PERSONS}`, kind: "person" };
  const side = (which: string, quote: string, saidOn: string) => ({
    speaker: person,
    occasion: { name: "Council of Sampleton", kind: "meeting" },
    quote,
    language: "en",
    saidOn,
    citations: [
      {
        source: {
          kind: "transcript",
          title: `Minutes of Sampleton, ${index}, ${which}`,
          publisher: "Sampleton Gazette",
          url: `https://example.org/minutes/${index}/${which}`,
          publishedOn: saidOn,
        },
      },
    ],
  });
  return {
    slug: `made-up-${index}`,
    headline: `Lanterns of Sampleton, ${index}`,
    summary: "Made up, to measure how long an import takes.",
    earlier: side("earlier", `There are ${index} lanterns in the square of Sampleton.`, day(0)),
    later: side("later", `There are ${index + 1} lanterns in the square of Sampleton.`, day(7)),
    relation: "corrects_fact",
    topics: [{ name: "Lanterns" }],
  };
}
