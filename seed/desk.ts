import { ensureBuiltInAccount } from "@/lib/editorial/commands";
import type { Desk } from "./entry";

/** The two built-in accounts that loaded pairs are written and approved by. */
export async function builtInDesk(): Promise<Desk> {
  return {
    editor: await ensureBuiltInAccount("Built-in editor", "editor@restated.invalid", "editor"),
    reviewer: await ensureBuiltInAccount("Built-in reviewer", "reviewer@restated.invalid", "reviewer"),
  };
}
