// npm run seed: loads what ships in seed/. With `-- transcripts DIR`: official corrections of transcripts from
// a folder with corrections.jsonl and documents.jsonl.gz. It can be cut off and run again at any time. With
// `-- made-up COUNT`: an empty database is filled with so many made-up pairs, to measure with.
import { databaseUrl, db } from "@/lib/platform/db";
import { withStartLock } from "@/lib/platform/lock";
import { migrate } from "@/lib/platform/migrate";
import { builtInDesk } from "@/seed/desk";
import { fillMany } from "@/seed/many";
import { publishAll, shippedEntries } from "@/seed/shipped";
import { ensureStanding } from "@/seed/standing";
import { readTranscriptPairs } from "@/seed/transcripts/load";
import { countChecks } from "@/seed/transcripts/report";
import { giveUp, progress, step } from "./progress.mjs";

const [kind, given, ...rest] = process.argv.slice(2);
const count = kind === "made-up" ? Number(given) : 0;
const folder = kind === "transcripts" ? given : undefined;
if (rest.length > 0 || (kind && !folder && !(count > 0))) {
  giveUp(
    "seed",
    "Use it as: npm run seed, npm run seed -- transcripts DIR, or: npm run seed -- made-up COUNT",
  );
}

const { pairs, leftOut } = folder ? readTranscriptPairs(folder) : { pairs: shippedEntries(), leftOut: [] };
await withStartLock(databaseUrl(), async () => {
  await migrate(databaseUrl());
  if (count > 0) return fillWithMadeUp();
  await ensureStanding();
  const desk = await builtInDesk();
  const result = await publishAll(pairs, desk, (done, total) => progress("seed", done, total));
  for (const { id, reason } of [...leftOut, ...result.refused]) console.log(`left out: ${id}: ${reason}`);
  step(
    "seed",
    `${pairs.length} pairs, ${result.published} published now, ${leftOut.length + result.refused.length} left out`,
  );
});

async function fillWithMadeUp() {
  if ((await db().pair.count()) > 0) giveUp("seed", "Made-up pairs go into an empty database only.");
  await fillMany(count, await builtInDesk(), (done) => progress("seed", done, count));
  step("seed", `${count} made-up pairs`);
}

if (folder) console.table(await countChecks());
process.exit(0);
