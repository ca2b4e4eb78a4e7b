import { createHash } from "node:crypto";
import { turnsOf } from "@/lib/sources/turns";
import type { OccasionInput } from "@/lib/statements/schema";
import type { TranscriptDocument } from "./folder";

const HELD_ON =
  /\((?:\w+day, )?((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})\)/;
const TIME = /^\d{1,2}:\d{2} [AP]\.?M/;
const MOST_OF_PLACE = 120;

const KINDS: [RegExp, string][] = [
  [/gaggle/i, "gaggle"],
  [/briefing|press call/i, "briefing"],
  [/press conference/i, "press conference"],
  [/remarks|address/i, "remarks"],
];

/**
 * The occasion of a transcript, read from its title and the lines above its first words. It was held on the
 * day that these name in brackets, as they do when the transcript came out later, or else on its own day.
 */
export function occasionOf(document: TranscriptDocument, printed: string): OccasionInput {
  const name = titleOf(document);
  const head = printed
    .slice(0, turnsOf(printed)[0]?.start ?? 0)
    .split(/\n+/)
    .slice(0, -1);
  return {
    slug: slugOf(document),
    name,
    kind: KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? "statement",
    heldOn: heldOn(head) ?? document.date,
    place: placeIn(head, name),
  };
}

/** The day first, so that it reads; unique because the id is, which can be far longer than a slug. */
function slugOf({ id, date }: TranscriptDocument): string {
  const words =
    id
      .split("/")
      .at(-1)
      ?.match(/[a-z0-9]+/gi) ?? [];
  const name = words.join("-").toLowerCase().replace(`${date}-`, "").slice(0, 70).replace(/-$/, "");
  return `transcript-${date}-${name}-${createHash("sha256").update(id).digest("hex").slice(0, 6)}`;
}

/** The title without what its journey left in it: odd spaces, and YAML's way to quote a long line. */
export function titleOf({ title }: TranscriptDocument): string {
  const text = title.startsWith('"') ? unquoted(title) : title;
  return text
    .replace(/[\u2060\ufffc\u200b]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function unquoted(title: string): string {
  return title
    .replace(/^"|"$/g, "")
    .replace(/\\\n\s*/g, "")
    .replace(/\\x([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[_ ]/g, " ")
    .replace(/\\(.)/g, "$1");
}

function heldOn(head: readonly string[]): string | undefined {
  const [, words] = HELD_ON.exec(head.join(" ")) ?? [];
  return words && new Date(`${words} UTC`).toISOString().slice(0, 10);
}

function placeIn(head: readonly string[], title: string): string | null {
  const lines = head.filter((line) => isPlace(line) && line.toLowerCase() !== title.toLowerCase());
  const place = lines.join(", ");
  return place === "" || place.length > MOST_OF_PLACE ? null : place;
}

function isPlace(line: string): boolean {
  if (
    TIME.test(line) ||
    HELD_ON.test(line) ||
    /[*:]|^\(|correction|^via |^remarks|^on-the-record/i.test(line)
  )
    return false;
  return line.length < 80 && /\p{Ll}/u.test(line);
}
