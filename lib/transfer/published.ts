import { canonicalJson, type JsonValue } from "@/lib/platform/canonical-json";
import type { Model } from "./datamodel";
import { type Row, toLine } from "./row-codec";

/** What readers see is made from these alone; names of people stand in an edition as it was published. */
export const PUBLISHED_TABLES = ["Edition", "PublishedText"];

/** A line without the account that published; an edition's content is JSON in it, so that its hash can be made anew. */
export function publishedLine(model: Model, row: Row): string {
  const {
    publishedById: _,
    content,
    ...shown
  }: { [key: string]: JsonValue } = JSON.parse(toLine(model, row));
  return canonicalJson(typeof content === "string" ? { ...shown, content: JSON.parse(content) } : shown);
}
