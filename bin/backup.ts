// npm run backup -- DIR: writes everything into a new folder under DIR that is named by the moment.
import path from "node:path";
import { exportEverything } from "@/lib/transfer/export-queries";
import { progress, step } from "./progress.mjs";
import { refusing } from "./refusing";

const [parent, ...rest] = process.argv.slice(2);
await refusing("backup", async (giveUp) => {
  if (!parent || parent.startsWith("-") || rest.length > 0) {
    return giveUp("Name a folder for backups: npm run backup -- DIR");
  }
  const moment = new Date().toISOString().replace(/[:.]/g, "-");
  const folder = path.join(parent, `restated-${moment}`);
  await exportEverything(folder, (table, rows) => progress(table, rows, rows));
  step("backup", folder);
});
