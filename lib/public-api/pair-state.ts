import type { EditionContent, EditionView } from "@/lib/editions/schema";
import { problem } from "./problem";
import { toPair } from "./views";

/** An edition as the state of its pair. Throws the problem where there is none, or the pair was withdrawn with it. */
export function pairOf(edition: EditionView | null) {
  if (!edition) throw unknown();
  if (edition.content.kind === "withdrawal") throw withdrawal(edition.content);
  return toPair(edition);
}

function unknown(): Response {
  return problem(404, { detail: "No published pair has this address, or had it at the time asked for." });
}

function withdrawal({ notice, publishedAt }: EditionContent): Response {
  return problem(410, { detail: "This pair was withdrawn.", notice, withdrawnAt: publishedAt });
}
