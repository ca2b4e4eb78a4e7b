declare const escaped: unique symbol;

/** HTML or XML in which every value that was put in is escaped. Only `markup` makes one. */
export type Markup = { readonly text: string; readonly [escaped]: true };

type Value = string | number | Markup | null | undefined | false | readonly Markup[];

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A piece of HTML or XML: markup`<p>${words}</p>`. What is put in becomes text or the value of a quoted attribute,
 * never markup; other pieces stay what they are, and null, undefined and false leave nothing.
 *
 * Characters that XML 1.0 (section 2.2) has no place for, and halves of a surrogate pair, become U+FFFD, so that
 * whatever people type the result can be parsed.
 */
export function markup(strings: TemplateStringsArray, ...values: Value[]): Markup {
  const text = strings.reduce((before, next, place) => before + printed(values[place - 1]) + next);
  return { text } as Markup;
}

/** Text of our own source code, such as a style or a script, as it stands. Never for what people or records gave. */
export function ownCode(text: string): Markup {
  return { text } as Markup;
}

/**
 * JSON for the inside of a `<script>`: nothing in it can end the element or begin a comment
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
export function scriptJson(value: unknown): Markup {
  const text = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapedUnit);
  return { text } as Markup;
}

function escapedUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function printed(value: Value): string {
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "string" || typeof value === "number") return escapeText(String(value));
  return "text" in value ? value.text : value.map(({ text }) => text).join("");
}

function escapeText(words: string): string {
  return words
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
