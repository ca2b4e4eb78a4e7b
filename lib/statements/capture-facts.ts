import { z } from "zod";
import { type Turn, turnAt } from "@/lib/sources/turns";

/** What a document says of itself, as far as it is used here; whatever is of another shape counts as not said. */
const Found = z.object({
  publishedOn: z.iso.date().optional().catch(undefined),
  title: z.string().trim().min(1).optional().catch(undefined),
});

/** When the words of a captioned text were said: seconds, and the UTF-16 indexes of the words in the text. */
const Cue = z.object({ start: z.number(), end: z.number(), textStart: z.int(), textEnd: z.int() });

const HELD_ON =
  /\((?:\w+day, )?((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})\)/;
/** The lines above the first words of a transcript are never longer. */
const HEAD = 2000;

const KINDS: [RegExp, string][] = [
  [/gaggle/i, "gaggle"],
  [/press conference|news conference/i, "press conference"],
  [/briefing|press call/i, "briefing"],
  [/interview/i, "interview"],
  [/hearing|testimony/i, "testimony"],
  [/remarks|address|speech/i, "remarks"],
  [/\bpost\b|tweet/i, "post"],
];

type Source = { title: string; publishedOn: string | null };

/** The day the words were said: the one that the head of a transcript names in brackets, or that of its publication. */
export function dayOf(text: string, turns: readonly Turn[], found: unknown, source: Source): string | null {
  const head = text.slice(0, Math.min(HEAD, turns[0]?.start ?? 0));
  const [, words] = HELD_ON.exec(head) ?? [];
  if (words) return new Date(`${words} UTC`).toISOString().slice(0, 10);
  return source.publishedOn ?? Found.safeParse(found).data?.publishedOn ?? null;
}

/** The time in a recording of the words between two indexes, in seconds; null where the text has no times. */
export function timesOf(cues: unknown, start: number, end: number): { start: number; end: number } | null {
  const parsed = Cue.array().safeParse(cues);
  const spoken = parsed.data?.filter(({ textStart, textEnd }) => textStart < end && start < textEnd) ?? [];
  const [first] = spoken;
  const last = spoken.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The label of the turn that a selection stands in; null before the first, or when it goes on into the next. */
export function labelOf(turns: readonly Turn[], start: number, end: number): string | null {
  const turn = turnAt(turns, start);
  const last = turnAt(turns, Math.max(start, end - 1));
  return turn && turn === last ? turn.label : null;
}

/** What kind of occasion a title names. */
export function kindOf(title: string): string {
  return KINDS.find(([pattern]) => pattern.test(title))?.[1] ?? "statement";
}
