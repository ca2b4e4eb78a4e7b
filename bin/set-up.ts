// Checks the settings, brings the database up to date and fills an empty one. Run by bin/start.mjs.

import { findPairsAgain } from "@/lib/editions/findable-commands";
import { createAdminLink } from "@/lib/people/commands";
import { hasAdmin } from "@/lib/people/queries";
import { databaseUrl, engineOf } from "@/lib/platform/db";
import { withStartLock } from "@/lib/platform/lock";
import { MigrationError, migrate } from "@/lib/platform/migrate";
import { currentSettings, ownAddress, SettingsError } from "@/lib/platform/settings";
import { findStatementsAgain } from "@/lib/statements/findable-commands";
import { seedEmptyDatabase } from "@/seed/shipped";
import { ensureStanding } from "@/seed/standing";
import { giveUp, progress, step } from "./progress.mjs";

/** By the error's code: what a person can do about it. */
const ADVICE: Record<string, string> = {
  ECONNREFUSED: "No PostgreSQL answers at DATABASE_URL. Is it running, and is the address right?",
  ENOTFOUND: "The host in DATABASE_URL is not known. Is the address right?",
  "28P01": "PostgreSQL refuses the user or password in DATABASE_URL.",
  "28000": "PostgreSQL refuses the user in DATABASE_URL.",
  "3D000": "The database named in DATABASE_URL does not exist. Create it with createdb.",
  EACCES: "The folder DATA_DIR cannot be written to by this user.",
  EROFS: "The folder DATA_DIR lies on a disk that cannot be written to.",
  ENOSPC: "The disk that DATA_DIR lies on is full.",
};

try {
  await setUp();
} catch (error) {
  if (error instanceof SettingsError) giveUp("settings", error.message);
  if (error instanceof MigrationError) giveUp("database", error.message);
  const advice = ADVICE[(error as { code?: string }).code ?? ""];
  if (advice) giveUp("database", `${advice} (${(error as Error).message})`);
  throw error;
}

async function setUp(): Promise<void> {
  const settings = currentSettings();
  const url = databaseUrl();
  await withStartLock(url, async () => {
    const applied = await migrate(url);
    if (applied.length > 0) step("database", `${engineOf(url)}, ${applied.length} migration(s) applied`);
    // A restore needs an instance with nothing in it, so what every desk has comes with its first person.
    if (settings.SEED === "none") return (await hasAdmin()) ? ensureStanding() : undefined;
    await findStatementsAgain("missing");
    await findPairsAgain("missing");
    const published = await seedEmptyDatabase((done, total) => progress("seed", done, total));
    if (published > 0) step("seed", `${published} pairs published`);
    await ensureStanding();
  });
  const adminToken = (await hasAdmin()) ? null : await createAdminLink();
  process.send?.({ settings, address: ownAddress(settings), adminToken });
}
