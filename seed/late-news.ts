// Publishes an invented pair while the tests' server runs, as any command may, and prints when that was done.
import { builtInDesk } from "./desk";
import { ensurePublished } from "./ensure";
import { inventedEntry } from "./invented";
import { SCENARIOS } from "./scenario-names";

const words: [string, string] = ["The ferry runs on Sundays.", "The ferry does not run on Sundays."];
await ensurePublished(inventedEntry(SCENARIOS.late, "en", words), await builtInDesk());
console.log(String(Date.now()));
process.exit(0);
