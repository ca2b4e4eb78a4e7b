import { findPair } from "@/lib/editions/queries";
import type { EditionContent, EditionView } from "@/lib/editions/schema";
import { remembered } from "@/lib/platform/remember";
import { problem } from "./problem";
import { toPair } from "./views";

/** How many pairs are kept as they are sent. */
const MOST = 1000;

type Shown = { text: string } | { withdrawn: EditionContent } | null;

const remember = remembered(MOST, async (slug): Promise<Shown> => {
  const edition = await findPair(slug);
  if (!edition) return null;
  const { content } = edition;
  return content.kind === "withdrawal" ? { withdrawn: content } : { text: JSON.stringify(toPair(edition)) };
});

/** A pair as its newest edition has it, as it is sent. Throws the problem where there is nothing to send. */
export async function pairText(slug: string): Promise<string> {
  const shown = await remember(slug);
  if (!shown) throw unknown();
  if ("withdrawn" in shown) throw withdrawal(shown.withdrawn);
  return shown.text;
}

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
