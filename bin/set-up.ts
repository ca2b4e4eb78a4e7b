// Checks the settings, brings the database up to date and fills an empty one. Run by bin/start.mjs.
import { databaseUrl, engineOf } from "@/lib/platform/db";
import { withStartLock } from "@/lib/platform/lock";
import { MigrationError, migrate } from "@/lib/platform/migrate";
import { currentSettings, SettingsError } from "@/lib/platform/settings";
import { seedEmptyDatabase } from "@/seed/shipped";
import { giveUp, progress, step } from "./progress.mjs";

try {
  await setUp();
} catch (error) {
  if (error instanceof SettingsError) giveUp("settings", error.message);
  if (error instanceof MigrationError) giveUp("database", error.message);
  throw error;
}

async function setUp(): Promise<void> {
  const settings = currentSettings();
  const url = databaseUrl();
  await withStartLock(url, async () => {
    const applied = await migrate(url);
    if (applied.length > 0) step("database", `${engineOf(url)}, ${applied.length} migration(s) applied`);
    const published = await seedEmptyDatabase((done, total) => progress("seed", done, total));
    if (published > 0) step("seed", `${published} pairs published`);
  });
  process.send?.(settings);
}
