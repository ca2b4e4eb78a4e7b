export type SearchParams = Record<string, string | string[] | undefined>;

/** One value of a name in an address: the first where it stands there more often, undefined where it is empty. */
export function one(value: string | string[] | undefined): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return first?.trim() ? first : undefined;
}

/** An address with what is given of a query. */
export function addressWith(path: string, query: Record<string, string | number | null | undefined>): string {
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== null && value !== "",
  );
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search ? `${path}?${search}` : path;
}
