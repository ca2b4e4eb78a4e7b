// npm run seed: loads what ships in seed/, or `-- transcripts DIR`: official corrections of transcripts.
import { databaseUrl } from "@/lib/platform/db";
import { withStartLock } from "@/lib/platform/lock";
import { migrate } from "@/lib/platform/migrate";
import { builtInDesk } from "@/seed/desk";
import { publishAll, shippedEntries } from "@/seed/shipped";
import { progress, step } from "./progress.mjs";

const url = databaseUrl();
await withStartLock(url, async () => {
  await migrate(url);
  const entries = shippedEntries();
  const published = await publishAll(entries, await builtInDesk(), (done, total) =>
    progress("seed", done, total),
  );
  step("seed", `${entries.length} pairs, ${published} of them published now`);
});
