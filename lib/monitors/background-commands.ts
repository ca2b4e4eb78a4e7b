import "server-only";
import { suggestFor } from "@/lib/suggestions/queries";
import { type Round, runMonitors } from "./round-commands";

/** One round of the monitors that are due, with the suggestions that the desk uses: for the server and for timers. */
export async function watchMonitors(): Promise<Round[]> {
  return runMonitors(async (words) => {
    const suggestions = await suggestFor(words);
    return suggestions.map(({ statementId, kind, reason, score, earlier, later }) => ({
      ...{ statementId, kind, reason, score },
      ...{ earlier, later },
    }));
  });
}
