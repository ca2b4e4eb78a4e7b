// npm run import -- FILE [--dry-run] [--as EMAIL]: imports entries as drafts; -- DIR: puts an export of everything
// into an empty instance; -- --template: prints a CSV file to fill in.
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Actor } from "@/lib/auth/actor";
import { ensureBuiltInAccount } from "@/lib/editorial/commands";
import { databaseUrl } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { withStartLock } from "@/lib/platform/lock";
import { migrate } from "@/lib/platform/migrate";
import { beginImport, runImport } from "@/lib/transfer/commands";
import { dryRunRows } from "@/lib/transfer/dry-run-queries";
import { csvTemplate } from "@/lib/transfer/formats/csv";
import { formatOf, type InputFile } from "@/lib/transfer/formats/read-rows";
import type { Outcome } from "@/lib/transfer/plan";
import { findImport, findImporter } from "@/lib/transfer/queries";
import { progress, step } from "./progress.mjs";
import { refusing } from "./refusing";
import { restore } from "./restore-folder";

const USE = "Use it as: npm run import -- FILE [--dry-run] [--as EMAIL], or -- DIR, or -- --template";

await refusing("import", async (giveUp) => {
  const { values, positionals } = parsed();
  const [given, ...rest] = positionals;
  if (values.template) return console.log(csvTemplate());
  if (!given || rest.length > 0) return giveUp(USE);
  if (!fs.existsSync(given)) return giveUp(`There is no ${given}.`);
  if (fs.statSync(given).isDirectory()) return restore(given);

  const file = { name: path.basename(given), open: () => fs.createReadStream(given) };
  await withStartLock(databaseUrl(), () => migrate(databaseUrl()));
  if (values["dry-run"]) await tell(file);
  else await run(file, await importer(values.as));
});

function parsed() {
  try {
    const options = {
      "dry-run": { type: "boolean" },
      template: { type: "boolean" },
      as: { type: "string" },
    } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch {
    throw new Refusal("invalid", USE);
  }
}

async function importer(email?: string): Promise<Actor> {
  if (!email) return ensureBuiltInAccount("Import", "import@restated.invalid", "editor");
  const actor = await findImporter(email);
  if (!actor) throw new Refusal("not_found", `Nobody who may sign in has the address ${email}.`);
  return actor;
}

async function tell(file: InputFile): Promise<void> {
  const counts = { created: 0, matched: 0, rejected: 0 };
  for await (const outcome of dryRunRows(file, await formatOf(file))) {
    counts[outcome.result]++;
    console.log(inWords(outcome));
  }
  const { created, matched, rejected } = counts;
  step(
    "dry run",
    `${created} would be created, ${matched} are there already, ${rejected} rejected; nothing was written`,
  );
}

async function run(file: InputFile, actor: Actor): Promise<void> {
  const id = await beginImport(file, actor);
  await runImport(id, file, actor, {
    told(outcomes, { done, total }) {
      for (const outcome of outcomes) if (outcome.result === "rejected") console.log(inWords(outcome));
      progress("import", done, total);
    },
  });
  const done = await findImport(id);
  step(
    "import",
    `${done?.created} created as drafts, ${done?.matched} were there already, ${done?.rejected} rejected`,
  );
}

function inWords(outcome: Outcome): string {
  const { where, what, notes } = outcome;
  if (outcome.result === "rejected")
    return [`${where}: rejected: ${outcome.reason}`, what].filter(Boolean).join(" – ");
  if (outcome.result === "matched") return `${where}: there already: ${what}`;
  const made = Object.entries(outcome.made).map(([table, count]) => `${count} ${table}`);
  const found = outcome.found.map((words) => `found ${words}`);
  return `${where}: creates ${what} (${[made.join(", "), ...found, ...notes].join("; ")})`;
}
