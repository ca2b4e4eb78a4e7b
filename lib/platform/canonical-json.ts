import canonicalize from "canonicalize";

/** What JSON can hold: the only values that have a canonical form. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * The one text that RFC 8785 gives a JSON value, so that equal content always has an equal hash.
 *
 * Throws a TypeError for whatever JSON would drop, change or could not hold (undefined, NaN, Infinity, a
 * lone surrogate, a Date or any other class instance, a cycle): a hash over a silently altered value would
 * vouch for something that was never said. Negative zero is written `0`, as section 3.2.2.3 asks.
 */
export function canonicalJson(value: JsonValue): string {
  const text = serialise(value);
  refuseLosses(value);
  return text;
}

/** Goes first, because it refuses a cycle, in which the search for losses would not end. */
function serialise(value: JsonValue): string {
  try {
    return canonicalize(value) ?? "";
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new TypeError(`No canonical JSON: ${reason}.`, { cause });
  }
}

/** The library follows JSON.stringify, which drops `undefined` and calls `toJSON`; RFC 8785 knows neither. */
function refuseLosses(root: unknown): void {
  const open: [unknown, string][] = [[root, "the value"]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, path] = next;
    if (value === null || ["boolean", "number", "string"].includes(typeof value)) continue;
    open.push(...children(value, path));
  }
}

function children(value: unknown, path: string): [unknown, string][] {
  if (Array.isArray(value)) return Array.from(value, (item, index) => [item, `${path}[${index}]`]);
  if (isPlain(value)) return Object.entries(value).map(([key, item]) => [item, `${path}.${key}`]);
  throw new TypeError(`No canonical JSON: ${path} is ${nameOf(value)}, which JSON cannot hold.`);
}

/** A record from another realm (a worker, a test runner) is plain too: only its prototype's depth counts. */
function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null || "toJSON" in value) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function nameOf(value: unknown): string {
  if (typeof value !== "object") return typeof value;
  return `a ${value?.constructor?.name ?? "class instance"}`;
}
