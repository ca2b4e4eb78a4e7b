import type { Feed } from "./schema";

/** When something in a feed changed last; a feed with nothing in it has not changed since it could have. */
export function updatedOf({ entries }: Feed): string {
  const moments = entries.map(({ updated }) => updated).toSorted();
  return moments.at(-1) ?? "1970-01-01T00:00:00.000Z";
}
