// npm run archives:run: asks the archives of the settings for what is due, and looks after what they have in hand.
// For a timer; any number may run at once.

import { runArchiveJobs } from "@/lib/sources/archive-jobs-commands";
import { configuredArchives } from "@/lib/sources/archiving/configured";

const total = { archived: 0, waiting: 0, failed: 0 };
let done = configuredArchives().length > 0;
while (done) {
  const tally = await runArchiveJobs();
  total.archived += tally.archived;
  total.waiting += tally.waiting;
  total.failed += tally.failed;
  done = tally.archived + tally.waiting + tally.failed > 0;
}
console.log(
  configuredArchives().length === 0
    ? "No archive is set: see ARCHIVE_URL and SECOND_ARCHIVE_URL in the README."
    : `${total.archived} archived, ${total.waiting} waiting for the next try, ${total.failed} given up.`,
);
process.exit(0);
