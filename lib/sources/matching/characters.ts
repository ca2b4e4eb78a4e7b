/** A letter, digit or mark: what a word or a number is made of. */
const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** Scripts that write no spaces between words: a word may begin or end at any of their letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;

export function isWordCharacter(character: string): boolean {
  return character !== "" && WORD.test(character);
}

export function isLetter(character: string): boolean {
  return character !== "" && LETTER.test(character);
}

export function isDigit(character: string): boolean {
  return character !== "" && DIGIT.test(character);
}

export function isUnspaced(character: string): boolean {
  return character !== "" && UNSPACED.test(character);
}

/** The whole character (never half a surrogate pair) that begins at `index`, or "" at the end. */
export function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined || index < 0 ? "" : String.fromCodePoint(code);
}

/** The whole character that ends at `index`, or "" at the start. */
export function characterBefore(text: string, index: number): string {
  const pair = index > 1 && isLowSurrogate(text, index - 1) && isHighSurrogate(text, index - 2);
  return index < 1 ? "" : text.slice(index - (pair ? 2 : 1), index);
}

/** Whether `index` stands between the halves of a surrogate pair. */
export function splitsPair(text: string, index: number): boolean {
  return isLowSurrogate(text, index) && isHighSurrogate(text, index - 1);
}

function isHighSurrogate(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xd800;
}

function isLowSurrogate(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xdc00;
}
