// npm run sources:check: fetches again the sources whose time has come, and says what became of them. For a timer.

import { ensureBuiltInAccount } from "@/lib/editorial/commands";
import { checkDueSources } from "@/lib/statements/source-round-commands";

const actor = await ensureBuiltInAccount("Source checks", "source-checks@restated.invalid", "editor");
const checks = await checkDueSources(actor, {
  onChecked(url, { outcome, detail, findings }) {
    const quotes = findings.length > 0 ? ` ${findings.length} quotation(s) check otherwise now.` : "";
    console.log(`${outcome} ${url}${detail ? `: ${detail}` : ""}${quotes}`);
  },
});
const waiting = checks.filter(({ isWaiting }) => isWaiting).length;
console.log(`${checks.length} source(s) checked; ${waiting} wait for a person at the desk.`);
process.exit(0);
