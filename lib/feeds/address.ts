import { Relation } from "@/lib/platform/generated/enums";

/** What a feed is about. */
export type Scope =
  | { about: "all" }
  | { about: "corrections" }
  | { about: "speaker" | "topic"; key: string }
  | { about: "relation"; key: Relation }
  /** What a search finds; the key is its query as it stands in the address of the page. */
  | { about: "search"; key: string };

export const FORMATS = ["xml", "rss", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** Where a feed is; its ending tells the format: `.xml` (Atom), `.rss` or `.json`. */
export function feedAddress(scope: Scope, format: Format): string {
  return scope.about === "search" ? `/search/feed.${format}?${scope.key}` : `${stemOf(scope)}.${format}`;
}

/** Where a feed is in each of its formats. */
export function feedAddresses(scope: Scope): Record<Format, string> {
  return { xml: feedAddress(scope, "xml"), rss: feedAddress(scope, "rss"), json: feedAddress(scope, "json") };
}

function stemOf(scope: Exclude<Scope, { about: "search" }>): string {
  if (scope.about === "all") return "/feed";
  if (scope.about === "corrections") return "/corrections";
  return `/${scope.about}s/${encodeURIComponent(scope.key)}/feed`;
}

/** The page that shows to people what a feed tells. */
export function feedPage(scope: Scope): string {
  if (scope.about === "all") return "/";
  if (scope.about === "corrections") return "/corrections";
  if (scope.about === "search") return `/search?${scope.key}&sort=newest`;
  const key = encodeURIComponent(scope.key);
  return scope.about === "relation" ? `/?relation=${key}` : `/${scope.about}s/${key}`;
}

/**
 * What the path of the one route for feeds asks for, or null; next.config.js brings the public addresses there. The
 * feed of a search needs its query as well.
 */
export function feedAt(path: readonly string[], query = ""): { scope: Scope; format: Format } | null {
  const [about, key, given, ...more] = path.length === 2 ? [path[0], null, path[1]] : path;
  const format = FORMATS.find((each) => each === given);
  if (format && about === "search" && key === null && query) return { scope: { about, key: query }, format };
  const scope = format && more.length === 0 ? scopeOf(about, key) : null;
  return format && scope ? { scope, format } : null;
}

function scopeOf(about: string | undefined, key: string | null | undefined): Scope | null {
  if (about === "all" || about === "corrections") return key === null ? { about } : null;
  if (!key) return null;
  if (about === "speaker" || about === "topic") return { about, key };
  return about === "relation" && isRelation(key) ? { about, key } : null;
}

function isRelation(key: string): key is Relation {
  return Object.hasOwn(Relation, key);
}
