/** Letters that have no accent to take off, as they are written without it. */
const PLAIN: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};
const LONGEST = 80;

/**
 * The part of an address that a name gives: "Łukasz O’Neill" is "lukasz-o-neill". A name without Latin letters
 * or digits gives `fallback` and a number made from it, the same each time.
 */
export function slugOf(name: string, fallback: string): string {
  const words = foldedLetters(name)
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .match(/[a-z0-9]+/g);
  if (!words) return `${fallback}-${numberOf(name)}`;
  return words.join("-").slice(0, LONGEST).replace(/-$/, "");
}

/** `wanted`, or where that is taken, the first of `wanted-2`, `wanted-3` … that is not. */
export async function freeSlug(wanted: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  let slug = wanted;
  for (let number = 2; await isTaken(slug); number += 1) slug = `${wanted}-${number}`;
  return slug;
}

/** Small letters without accents, so that "JOSÉ" and "jose" are one. */
export function foldedLetters(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** FNV-1a: short, the same in every place, and no secret. */
function numberOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text.normalize("NFC"))) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
