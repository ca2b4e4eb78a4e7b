import { ensureDefaultScale } from "@/lib/assessments/scale-commands";
import { builtInDesk } from "./desk";

/** What every instance has, new or not, whether or not it was filled with what ships. */
export async function ensureStanding(): Promise<void> {
  const { editor } = await builtInDesk();
  await ensureDefaultScale(editor);
}
