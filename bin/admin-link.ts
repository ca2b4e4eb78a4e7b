// npm run admin-link: prints a link with which one person becomes an administrator; also for an instance whose
// administrators can no longer sign in.

import { createAdminLink } from "@/lib/people/commands";
import { databaseUrl } from "@/lib/platform/db";
import { withStartLock } from "@/lib/platform/lock";
import { migrate } from "@/lib/platform/migrate";
import { currentSettings, ownAddress } from "@/lib/platform/settings";

const token = await withStartLock(databaseUrl(), async () => {
  await migrate(databaseUrl());
  return createAdminLink();
});
console.log(`Good for one person and three days: ${ownAddress(currentSettings())}/desk/join/${token}`);
process.exit(0);
