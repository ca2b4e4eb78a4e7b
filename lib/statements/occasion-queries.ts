import "server-only";
import { db } from "@/lib/platform/db";

const PAGE = 50;

/** A page of occasions, the latest first, with the number of statements of each. */
export async function listOccasions(after?: string) {
  const rows = await db().occasion.findMany({
    orderBy: [{ heldOn: "desc" }, { id: "desc" }],
    take: PAGE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
    select: {
      id: true,
      slug: true,
      name: true,
      kind: true,
      heldOn: true,
      place: true,
      _count: { select: { statements: true } },
    },
  });
  const items = rows
    .slice(0, PAGE)
    .map(({ _count, ...occasion }) => ({ ...occasion, statements: _count.statements }));
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
}

/** An occasion as the form that edits it begins, or null. `fields` is the base that a save is merged against. */
export async function findOccasionForEditing(id: string) {
  const occasion = await db().occasion.findUnique({
    where: { id },
    select: { id: true, slug: true, version: true, name: true, kind: true, heldOn: true, place: true },
  });
  if (!occasion) return null;
  const { name, kind, heldOn, place, ...rest } = occasion;
  return { ...rest, fields: { name, kind, heldOn, place } };
}
