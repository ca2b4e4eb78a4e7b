import { canonicalJson, type JsonValue } from "@/lib/platform/canonical-json";
import { type FieldConflict, Refusal } from "@/lib/platform/errors";

type Fields = Readonly<Record<string, unknown>>;

/** What a form began with: the version of the record and its fields as they were then. `exactly`: nothing is merged. */
export type Seen<F extends Fields = Fields> = { version: number; base: F; exactly?: boolean };

/**
 * A three-way merge, field by field: a field that only one of two people changed takes that change, and one
 * that both changed alike takes it too. What is left are conflicts, in which `merged` keeps `theirs`. Lists
 * and objects count as one field.
 */
export function mergeFields<F extends Fields>(base: Fields, mine: F, theirs: Fields) {
  const conflicts: FieldConflict[] = [];
  const fromThem: string[] = [];
  const merged: Record<string, unknown> = {};
  for (const field of Object.keys(mine)) {
    const side = { field, base: base[field], mine: mine[field], theirs: theirs[field] };
    merged[field] = same(side.theirs, side.base) ? side.mine : side.theirs;
    if (same(side.theirs, side.base) || same(side.mine, side.theirs)) continue;
    if (same(side.mine, side.base)) fromThem.push(field);
    else conflicts.push(side);
  }
  return { merged: merged as F, conflicts, fromThem };
}

/**
 * What a save writes: the input itself when nobody else wrote since `seen`, otherwise the merge of both, with
 * the names of the fields that came from the other.
 *
 * Throws a Refusal with the conflicts when both changed a field in different ways; nothing is lost, because
 * the form still holds one text and the record the other.
 */
export function mergedSave<F extends Fields>(
  input: F,
  seen: Seen,
  current: { version: number; fields: Fields },
) {
  if (current.version === seen.version) return { values: input, fromThem: [] };
  if (seen.exactly) throw new Refusal("conflict", "Somebody changed this meanwhile.");
  const { merged, conflicts, fromThem } = mergeFields(seen.base, input, current.fields);
  if (conflicts.length > 0) {
    const message = "Somebody changed this while you had it open. Choose a text for each field below.";
    throw new Refusal("conflict", message, conflicts);
  }
  return { values: merged, fromThem };
}

/** An absent value, an empty one and null are the same: a form cannot tell them apart. */
function same(one: unknown, other: unknown): boolean {
  return comparable(one) === comparable(other);
}

function comparable(value: unknown): string {
  const json: JsonValue = JSON.parse(JSON.stringify(value ?? null), (_, each) => filled(each));
  return canonicalJson(json ?? null);
}

/** Drops what is empty, also inside the entries of a list; the entries themselves are kept. */
function filled(value: JsonValue): unknown {
  if (value === null || value === "") return undefined;
  return Array.isArray(value) ? Array.from(value, (entry) => entry ?? null) : value;
}
