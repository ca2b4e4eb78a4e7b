import {
  characterAt,
  characterBefore,
  isDigit,
  isLetter,
  isUnspaced,
  isWordCharacter,
  splitsPair,
} from "./characters";
import type { Mapped } from "./mapped-text";
import { MINUS } from "./normalise";

const HYPHEN = /^[-‐‑]$/;
const NO_BREAK_SPACE = /^[\u00A0\u2007\u2009\u202F]$/;

const EMOJI_END = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u;

/**
 * Whether a quote that began or ended at `at` would cut a word or a number in two.
 *
 * "would" is no part of "wouldn't", "violent" none of "non-violent", "5 million" none of "$1.5 million",
 * "10" none of "5–10", "5" none of "-5" or of "5%". Chinese, Japanese, Thai, Lao, Khmer and Burmese may be
 * cut between any two characters, for nothing in their writing marks a word.
 */
export function cutsWord(mapped: Mapped, at: number): boolean {
  const { text } = mapped;
  if (at <= 0 || at >= text.length || isPlainEdge(text, at)) return false;
  if (cutsCharacter(mapped, at)) return true;

  const left = characterBefore(text, at);
  const right = characterAt(text, at);
  if (isWordCharacter(left) && isWordCharacter(right)) {
    return !(isUnspaced(left) || isUnspaced(right)) || (isDigit(left) && isDigit(right));
  }
  return cutsAmount(text, at) || cutsAtConnector(mapped, at - 1, at) || cutsAtConnector(mapped, at, at);
}

/** A space beside an unaccented letter: by far the most common edge, and the quickest to tell. */
function isPlainEdge(text: string, at: number): boolean {
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  return (left === 32 && isPlainLetter(right)) || (isPlainLetter(left) && right === 32);
}

function isPlainLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/** Half a surrogate pair, a letter without its marks, or part of a joined emoji. */
function cutsCharacter({ source, text, from, to }: Mapped, at: number): boolean {
  if (splitsPair(text, at) || /^[\p{M}\p{Emoji_Modifier}]/u.test(text.slice(at, at + 2))) return true;
  const start = to[at - 1] ?? 0;
  const end = from[at] ?? 0;
  return start < end && end - start < 8 && source.slice(start, end).includes("\u200D") && isJoined(text, at);
}

function isJoined(text: string, at: number): boolean {
  return (
    /\p{Extended_Pictographic}/u.test(characterAt(text, at)) && EMOJI_END.test(characterBefore(text, at))
  );
}

/** A sign, a currency, a leading point or a per cent sign is part of its number. */
function cutsAmount(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 3);
  if (isDigit(characterBefore(text, at)) && /^[%‰‱°\p{Sc}]/u.test(after)) return true;
  if (/^\.?\p{Nd}/u.test(after) && (before.endsWith(MINUS) || /\p{Sc}$/u.test(before))) return true;
  if (before.endsWith(MINUS) && /^\p{Sc}\p{Nd}/u.test(after)) return true;
  return /^\p{Nd}/u.test(after) && /(?:^|[\s\p{Sc}"(\u2212])\.$/u.test(before);
}

/** Whether the character at `connector` holds together what stands on both sides of it. */
function cutsAtConnector(mapped: Mapped, connector: number, at: number): boolean {
  const { text } = mapped;
  if (connector !== at && connector !== at - 1) return false;
  const left = characterBefore(text, connector);
  const right = characterAt(text, connector + 1);
  if (!isWordCharacter(left) || !isWordCharacter(right)) return false;

  const sign = text.charAt(connector);
  if (isDigit(left) && isDigit(right)) return joinsDigits(mapped, connector, sign);
  return joinsLetters(mapped, connector, sign);
}

function joinsDigits(mapped: Mapped, connector: number, sign: string): boolean {
  if (".,:/'".includes(sign)) return true;
  const written = mapped.source.slice(mapped.from[connector], mapped.to[connector]);
  if (sign === "-") return written.length === 1;
  return sign === " " && NO_BREAK_SPACE.test(written) && separatesThousands(mapped.text, connector);
}

function separatesThousands(text: string, space: number): boolean {
  const before = text.slice(Math.max(0, space - 4), space);
  return (
    /(?:^|\P{Nd})\p{Nd}{1,3}$/u.test(before) && /^\p{Nd}{3}(?!\p{Nd})/u.test(text.slice(space + 1, space + 5))
  );
}

function joinsLetters(mapped: Mapped, connector: number, sign: string): boolean {
  if (sign === "'" || sign === "&") return true;
  if (sign === "-") return HYPHEN.test(mapped.source.slice(mapped.from[connector], mapped.to[connector]));
  return sign === "." && isInitial(mapped.text, connector);
}

/** The point of "U.S.", as opposed to the end of a sentence that lost its space. */
function isInitial(text: string, point: number): boolean {
  const letter = characterBefore(text, point);
  return isLetter(letter) && !isWordCharacter(characterBefore(text, point - letter.length));
}
