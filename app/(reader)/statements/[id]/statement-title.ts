import type { StatementContent } from "@/lib/editions/schema";
import { formatDay } from "@/lib/platform/dates";

/** What a statement is called: who said it for whom, and when. */
export function statementTitle({ speaker, spokenBy, said }: StatementContent): string {
  const who = spokenBy ? `${spokenBy.name} for ${speaker.name}` : speaker.name;
  return `${who}, ${formatDay(said.on, said.precision)}`;
}
