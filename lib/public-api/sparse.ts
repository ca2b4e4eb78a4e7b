/** What a body is called that holds only the fields asked for, and so need not have all that its schema requires. */
export const SPARSE = "application/vnd.restated.fields+json";

/** What is never left out: where the record is, and on what terms it may be used. */
const KEPT = ["self", "licence"];

/** A record with only the fields asked for; of a list, each record in it. */
export function sparse(body: object, fields: readonly string[]): object {
  const kept = new Set([...fields, ...KEPT]);
  if (!("items" in body) || !Array.isArray(body.items)) return only(body, kept);
  return { ...body, items: body.items.map((item) => only(item, kept)) };
}

function only(record: object, kept: ReadonlySet<string>): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => kept.has(name)));
}
