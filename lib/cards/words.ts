import type { CardSide } from "./schema";

/** A passage as it stands, without what marks it. */
export function plainWords({ words }: Pick<CardSide, "words">): string {
  return words.map(({ text }) => text).join("");
}
