import "server-only";
import { type Round, runMonitors } from "./round-commands";
import { suggestSameWords } from "./same-words-queries";

/** One round of the monitors that are due, with the suggestions that the desk uses: for the server and for timers. */
export async function watchMonitors(): Promise<Round[]> {
  return runMonitors(suggestSameWords);
}
