import { Refusal } from "@/lib/platform/errors";
import { MigrationError } from "@/lib/platform/migrate";
import { SettingsError } from "@/lib/platform/settings";
import { giveUp } from "./progress.mjs";

const SAID_TO_PEOPLE = [Refusal, MigrationError, SettingsError];

/** Runs a command of the shell to its end: what a person can act on is one line, anything else is a bug. */
export async function refusing(name: string, work: (giveUp: (reason: string) => never) => Promise<void>) {
  try {
    await work((reason) => giveUp(name, reason) as never);
  } catch (error) {
    if (SAID_TO_PEOPLE.some((kind) => error instanceof kind)) giveUp(name, (error as Error).message);
    throw error;
  }
  process.exit(0);
}
