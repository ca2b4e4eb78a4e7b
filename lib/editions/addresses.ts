import type { TagKind } from "@/lib/platform/generated/enums";

/** What the address of a record names: a pair, one edition of it or all, or what published pairs can be found under. */
export type Named = { kind: "pair"; key: string; edition?: number | "all" } | { kind: TagKind; key: string };

const COLLECTIONS: Record<string, TagKind> = {
  speakers: "speaker",
  topics: "topic",
  questions: "question",
  statements: "statement",
  sources: "source",
};

/** Where pages really lie that are made at their first request, not with the build; next.config.js says so. */
const BEHIND = ["/newest/first", "/texts/about", "/texts/method", "/texts/api"];

/**
 * What the path of a public address names; "nothing" for one that has the form of a record's but cannot name
 * any, and null for every other path, which the framework answers by itself.
 */
export function namedBy(path: string): Named | "nothing" | null {
  const [, collection = "", part, ...rest] = path.split("/");
  if (!part) return null;
  const key = decoded(part);
  if (key === null) return "nothing";
  if (collection === "pairs") return pairNamedBy(key, rest);
  if (collection === "newest" || collection === "texts") return BEHIND.includes(path) ? null : "nothing";
  const kind = COLLECTIONS[collection];
  return kind && rest.length === 0 ? { kind, key } : null;
}

function pairNamedBy(key: string, [editions, number, ...more]: string[]): Named | "nothing" | null {
  if (editions === undefined) return { kind: "pair", key };
  if (editions === "share" && number === undefined) return { kind: "pair", key };
  if (editions !== "editions" || more.length > 0) return null;
  if (number === undefined) return { kind: "pair", key, edition: "all" };
  return /^[1-9]\d{0,5}$/.test(number) ? { kind: "pair", key, edition: Number(number) } : "nothing";
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
