import "server-only";
import type { Transaction } from "@/lib/platform/db";
import { type Found, type Known, key } from "./known";

/** What the database has of the records that these keys may mean. */
export async function loadKnown(tx: Transaction, keys: ReadonlySet<string>): Promise<Known> {
  const known: Known = new Map();
  const named = valuesOf(keys);
  const add = (table: string, by: string, value: string | null, found: Found) => {
    if (value !== null) known.set(key(table, by, value), found);
  };
  await loadSpeakers(tx, named, known);
  for (const { id, slug } of await tx.occasion.findMany(bySlug(named("occasion", "slug"))))
    add("occasion", "slug", slug, { id });
  for (const { id, slug } of await tx.topic.findMany(bySlug(named("topic", "slug"))))
    add("topic", "slug", slug, { id });
  await loadSources(tx, named, known);
  const statements = await tx.statement.findMany({
    where: { importKey: { in: named("statement", "importKey") } },
    select: { id: true, importKey: true, quote: true },
  });
  for (const { importKey, ...found } of statements) add("statement", "importKey", importKey, found);
  const pairs = await tx.pair.findMany({
    where: {
      OR: [{ importKey: { in: named("pair", "importKey") } }, { slug: { in: named("pair", "slug") } }],
    },
    select: { id: true, importKey: true, slug: true },
  });
  for (const { id, importKey, slug } of pairs) {
    add("pair", "importKey", importKey, { id });
    add("pair", "slug", slug, { id });
  }
  const reviews = await tx.externalReview.findMany({
    where: { importKey: { in: named("review", "importKey") } },
    select: { id: true, importKey: true },
  });
  for (const { id, importKey } of reviews) add("review", "importKey", importKey, { id });
  return known;
}

type Named = (table: string, by: string) => string[];

function valuesOf(keys: ReadonlySet<string>): Named {
  const values = new Map<string, string[]>();
  for (const one of keys) {
    const [table = "", by = ""] = one.split(" ", 2);
    const group = `${table} ${by}`;
    const list = values.get(group) ?? [];
    list.push(one.slice(group.length + 1));
    values.set(group, list);
  }
  return (table, by) => values.get(`${table} ${by}`) ?? [];
}

function bySlug(slugs: string[]) {
  return { where: { slug: { in: slugs } }, select: { id: true, slug: true } };
}

/** A speaker who was merged into another is found as the other. */
async function loadSpeakers(tx: Transaction, named: Named, known: Known): Promise<void> {
  const speakers = await tx.speaker.findMany({
    where: {
      OR: [
        { wikidata: { in: named("speaker", "wikidata") } },
        { slug: { in: named("speaker", "slug") } },
        { name: { in: named("speaker", "name") } },
      ],
    },
    select: {
      id: true,
      slug: true,
      name: true,
      wikidata: true,
      mergedInto: { select: { id: true, mergedIntoId: true } },
    },
  });
  for (const { id, slug, name, wikidata, mergedInto } of speakers) {
    const found: Found = { id: mergedInto?.mergedIntoId ?? mergedInto?.id ?? id, wikidata };
    const same = known.get(key("speaker", "name", name));
    known.set(key("speaker", "slug", slug), found);
    if (wikidata) known.set(key("speaker", "wikidata", wikidata), found);
    known.set(key("speaker", "name", name), {
      ...found,
      isAmbiguous: same !== undefined && same.id !== found.id,
    });
  }
}

async function loadSources(tx: Transaction, named: Named, known: Known): Promise<void> {
  const sources = await tx.source.findMany({
    where: {
      OR: [{ importKey: { in: named("source", "importKey") } }, { url: { in: named("source", "url") } }],
    },
    orderBy: { createdAt: "desc" },
    select: { id: true, importKey: true, url: true },
  });
  for (const { id, importKey, url } of sources) {
    if (importKey) known.set(key("source", "importKey", importKey), { id });
    known.set(key("source", "url", url), { id });
  }
  const hashes = named("capture", "sha256");
  if (hashes.length === 0) return;
  const captures = await tx.capture.findMany({
    where: { status: "stored", sha256: { in: hashes } },
    select: { id: true, sourceId: true, sha256: true },
  });
  for (const { id, sourceId, sha256 } of captures) known.set(key("capture", sourceId, sha256 ?? ""), { id });
}
