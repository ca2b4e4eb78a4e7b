// npm run first-admin -- EMAIL NAME: makes the first administrator, once.
import { z } from "zod";
import { createFirstAdmin } from "@/lib/editorial/commands";
import { databaseUrl } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { withStartLock } from "@/lib/platform/lock";
import { giveUp } from "./progress.mjs";

const Input = z.tuple([z.email(), z.string().trim().min(1)]);
const input = Input.safeParse(process.argv.slice(2));
if (!input.success)
  giveUp("first-admin", 'Give an address and a name: npm run first-admin -- you@example.org "Your Name"');

try {
  const [email, name] = Input.parse(process.argv.slice(2));
  await withStartLock(databaseUrl(), () => createFirstAdmin(name, email));
  console.log(`${name} <${email}> is the administrator. Signing in opens with the editors' desk.`);
} catch (error) {
  if (error instanceof Refusal) giveUp("first-admin", error.message);
  throw error;
}
process.exit(0);
