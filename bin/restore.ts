// npm run restore -- DIR: puts a backup, or an export of everything, into an instance that is empty.

import { refusing } from "./refusing";
import { restore } from "./restore-folder";

const [folder, ...rest] = process.argv.slice(2);
await refusing("restore", async (giveUp) => {
  if (!folder || rest.length > 0) return giveUp("Name the folder of a backup: npm run restore -- DIR");
  await restore(folder);
});
