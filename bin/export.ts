// npm run export -- DIR [--published]: writes everything, or what readers see, into a new folder.
import { exportEverything, exportPublished } from "@/lib/transfer/export-queries";
import { progress, step } from "./progress.mjs";
import { refusing } from "./refusing";

const args = process.argv.slice(2);
const [folder, ...rest] = args.filter((arg) => arg !== "--published");
await refusing("export", async (giveUp) => {
  if (!folder || folder.startsWith("-") || rest.length > 0) {
    return giveUp("Name a new folder: npm run export -- DIR [--published]");
  }
  const write = args.includes("--published") ? exportPublished : exportEverything;
  const { files } = await write(folder, (table, rows) => progress(`${table}`, rows, rows));
  step(
    "export",
    `${folder}: ${files.reduce((sum, file) => sum + file.rows, 0)} rows in ${files.length} files`,
  );
});
