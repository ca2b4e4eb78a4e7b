import { parseText } from "media-captions";
import { z } from "zod";

/** When the words from `from` to `to` (UTF-16 indexes into the text) are said, in seconds of the recording. */
export const Cue = z.object({ from: z.int(), to: z.int(), start: z.number(), end: z.number() });
export type Cue = z.infer<typeof Cue>;

const MOST_CUES = 50_000;
/** A silence this long, in seconds, begins a paragraph. */
const SILENCE = 4;
const VOICE = /^<v(?:\.[^\s<>]{0,50})?\s+([^<>]{1,100})>/;
const MARKUP = /<[^<>]{0,300}>|\{\\[^{}]{0,50}\}/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": " ",
  "&lrm;": "",
  "&rlm;": "",
};

/**
 * The text of captions with the times of its parts. Captions that belong together are one paragraph; a new
 * speaker or a silence begins another. Lines that a caption repeats from the one before are left out.
 */
export async function readCaptions(
  source: string,
  type: "vtt" | "srt",
): Promise<{ text: string; cues: Cue[] }> {
  const parsed = await parseText(source.replace(/\r\n?/g, "\n"), { type });
  let text = "";
  let ended = 0;
  let lastLine = "";
  const cues: Cue[] = [];
  for (const { startTime: start, endTime: end, text: marked } of parsed.cues.slice(0, MOST_CUES)) {
    const lines = plain(marked).filter((line) => line !== lastLine);
    if (lines.length === 0 || !Number.isFinite(start + end)) continue;
    lastLine = lines.at(-1) ?? "";
    text += between(text, marked, start - ended);
    const from = text.length;
    text += lines.join(" ");
    cues.push({ from, to: text.length, start, end });
    ended = end;
  }
  return { text, cues };
}

function between(before: string, marked: string, silence: number): string {
  if (before === "") return "";
  const isTurn = VOICE.test(marked) || /^(?:[-–—]|&gt;&gt;|>>)\s?\S/.test(marked);
  return isTurn || silence > SILENCE ? "\n\n" : " ";
}

/** The lines of a caption without markup; who speaks stands before them, as in a transcript. */
function plain(marked: string): string[] {
  const voice = VOICE.exec(marked)?.[1]?.trim();
  const bare = marked
    .replace(MARKUP, "")
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => ENTITIES[entity] ?? entity)
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
  return voice && bare[0] ? [`${voice}: ${bare[0]}`, ...bare.slice(1)] : bare;
}
