// npm run seed: loads what ships in seed/. With `-- transcripts DIR`: official corrections of transcripts from
// a folder with corrections.jsonl and documents.jsonl.gz. It can be cut off and run again at any time.
import { databaseUrl } from "@/lib/platform/db";
import { withStartLock } from "@/lib/platform/lock";
import { migrate } from "@/lib/platform/migrate";
import { builtInDesk } from "@/seed/desk";
import { publishAll, shippedEntries } from "@/seed/shipped";
import { ensureStanding } from "@/seed/standing";
import { readTranscriptPairs } from "@/seed/transcripts/load";
import { countChecks } from "@/seed/transcripts/report";
import { giveUp, progress, step } from "./progress.mjs";

const [kind, folder, ...rest] = process.argv.slice(2);
if (rest.length > 0 || (kind && (kind !== "transcripts" || !folder))) {
  giveUp("seed", "Use it as: npm run seed, or: npm run seed -- transcripts DIR");
}

const { pairs, leftOut } = folder ? readTranscriptPairs(folder) : { pairs: shippedEntries(), leftOut: [] };
await withStartLock(databaseUrl(), async () => {
  await migrate(databaseUrl());
  await ensureStanding();
  const desk = await builtInDesk();
  const result = await publishAll(pairs, desk, (done, total) => progress("seed", done, total));
  for (const { id, reason } of [...leftOut, ...result.refused]) console.log(`left out: ${id}: ${reason}`);
  step(
    "seed",
    `${pairs.length} pairs, ${result.published} published now, ${leftOut.length + result.refused.length} left out`,
  );
});
if (folder) console.table(await countChecks());
process.exit(0);
