import { databaseUrl } from "@/lib/platform/db";
import { withStartLock } from "@/lib/platform/lock";
import { migrate } from "@/lib/platform/migrate";
import { restoreEverything } from "@/lib/transfer/restore-commands";
import { progress, step } from "./progress.mjs";

/** Makes the database if there is none yet, and puts an export of everything into it. */
export async function restore(folder: string): Promise<void> {
  const url = databaseUrl();
  await withStartLock(url, async () => {
    await migrate(url);
    const { files } = await restoreEverything(folder, progress);
    step(
      "restore",
      `${files.reduce((sum, file) => sum + file.rows, 0)} rows. Check them with: npm run verify`,
    );
  });
}
