/** A field that two people changed in different ways, with what it was before either of them did. */
export type Conflict = { field: string; base: unknown; mine: unknown; theirs: unknown };

/** Which text is to stand; `own` is a third one, written out of both. */
export type Choice = { from: "mine" | "theirs" } | { from: "own"; text: string };

/** The fields for which nothing is chosen yet. */
export function unchosen(conflicts: readonly Conflict[], choices: Record<string, Choice>): string[] {
  return conflicts.map(({ field }) => field).filter((field) => !Object.hasOwn(choices, field));
}

/** The value of each field for which something is chosen. */
export function chosenValues(
  conflicts: readonly Conflict[],
  choices: Record<string, Choice>,
): Record<string, unknown> {
  const chosen = conflicts.flatMap((conflict) => {
    const choice = Object.hasOwn(choices, conflict.field) ? choices[conflict.field] : undefined;
    if (!choice) return [];
    return [[conflict.field, choice.from === "own" ? choice.text : conflict[choice.from]]];
  });
  return Object.fromEntries(chosen);
}

/** Only text can be written anew; a choice of a list has to be one of the two. */
export function isText({ mine, theirs }: Conflict): boolean {
  return [mine, theirs].every((value) => typeof value === "string" || value === null || value === undefined);
}

/** A value as text: what is empty says so. */
export function printValue(value: unknown): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (Array.isArray(value)) return value.map(printValue).join("\n");
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${printValue(part)}`)
    .join("\n");
}
