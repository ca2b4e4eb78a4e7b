import { canonicalJson, type JsonValue } from "@/lib/platform/canonical-json";
import type { Field, Model } from "./datamodel";

export type Row = Record<string, unknown>;

/** A row as one line of JSON Lines: canonical JSON, moments as ISO 8601 strings, big integers as strings. */
export function toLine(model: Model, row: Row): string {
  const json = Object.fromEntries(model.fields.map((field) => [field.name, toJson(field, row[field.name])]));
  try {
    return canonicalJson(json);
  } catch (error) {
    // A JSON column may hold half a character, which no UTF-8 file can; a backup must not fail because of it.
    if (error instanceof TypeError) return canonicalJson(wellFormed(json) as JsonValue);
    throw error;
  }
}

/**
 * A line as the row that it was made from. A column that the line does not name is left to
 * its default: the line was written before there was one.
 *
 * Throws a SyntaxError for a line that is not JSON, and an Error for one with a column we do not know.
 */
export function fromLine(model: Model, line: string): Row {
  const json: Row = JSON.parse(line);
  const unknown = Object.keys(json).find((name) => !model.fields.some((field) => field.name === name));
  if (unknown) throw new Error(`The table ${model.table} has no column ${unknown}.`);
  const given = model.fields.filter(({ name }) => name in json);
  return Object.fromEntries(given.map((field) => [field.name, toColumn(field, json[field.name])]));
}

function toJson({ type }: Field, value: unknown): JsonValue {
  if (value === null || value === undefined) return null;
  if (type === "DateTime") return new Date(value as string | number | Date).toISOString();
  if (type === "BigInt") return String(value);
  if (type === "Boolean") return Boolean(value);
  return value as JsonValue;
}

function toColumn({ type }: Field, value: unknown): unknown {
  if (value === null) return null;
  if (type === "DateTime") return new Date(value as string);
  if (type === "BigInt") return BigInt(value as string);
  return value;
}

function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key.toWellFormed(), wellFormed(each)]),
  );
}
