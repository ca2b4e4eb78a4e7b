import { placesOf } from "./find-words";
import type { Mapped } from "./mapped-text";
import type { Pattern } from "./quote-pattern";
import { printed } from "./words";

/** More parts or sentences than these are not looked for one by one. */
const MOST_SEARCHED = 8;

/** A sentence shorter than this may stand anywhere by chance. */
const SHORTEST_SENTENCE = 20;

/** What an editor can do about a quote that is not in the source as a whole, but of which something is. */
export function hintsAboutMissing(page: Mapped, quote: Mapped, pattern: Pattern): string[] {
  return pattern.gaps.length > 0 ? hintAboutParts(page, pattern) : hintAboutSentence(page, quote);
}

function hintAboutParts(page: Mapped, { parts }: Pattern): string[] {
  const searched = parts.length <= MOST_SEARCHED ? parts : [];
  const apart = searched.length > 0 && searched.every(({ text }) => placesOf(page, text).length > 0);
  return apart
    ? ["The source has every part of the quote, but not in this order or not near each other."]
    : [];
}

function hintAboutSentence(page: Mapped, quote: Mapped): string[] {
  const sentences = Array.from(quote.text.matchAll(/[^.?!"]{20,}/g)).slice(0, MOST_SEARCHED);
  for (const { 0: sentence, index } of sentences) {
    const words = sentence.trim();
    const start = index + sentence.indexOf(words);
    if (words.length < SHORTEST_SENTENCE || words.length === quote.text.length) continue;
    if (placesOf(page, words).length === 0) continue;
    return [`The source has part of the quote: “${printed(quote, start, start + words.length)}”.`];
  }
  return [];
}
