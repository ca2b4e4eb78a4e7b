/** Whether two values of a form field say the same: lists and objects are compared by what is in them. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const keys = Object.keys(one);
  if (Array.isArray(one) !== Array.isArray(other) || keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => key in other && sameValue(at(one, key), at(other, key)));
}

/** The fields of `values` that differ from `base`. */
export function changedFields<T extends object>(base: T, values: T): (keyof T & string)[] {
  return (Object.keys(values) as (keyof T & string)[]).filter((key) => !sameValue(base[key], values[key]));
}

function at(value: object, key: string): unknown {
  return (value as Record<string, unknown>)[key];
}
