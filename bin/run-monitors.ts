// npm run monitors:run: reads the monitors' addresses whose time has come, captures what is new there, and says what
// became of it. For a timer; any number may run at once.

import { watchMonitors } from "@/lib/monitors/background-commands";

const rounds = await watchMonitors();
for (const { name, url, failed, outcome } of rounds) {
  console.log(`${failed ? "failed" : "read"} ${name} ${url}: ${outcome}`);
}
const leads = rounds.reduce((sum, round) => sum + round.leads, 0);
console.log(`${rounds.length} read; ${leads} new lead(s) wait for a person at the desk.`);
process.exit(0);
