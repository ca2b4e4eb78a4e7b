import { siteAddress } from "@/lib/platform/settings";
import { type Link, licence } from "./links";

type Page<Item> = { items: readonly Item[]; total?: number | null; next: string | null };

/** A page of a list, which names the next one in its body and in its links. What `show` has no form for is left out. */
export function pageOf<Item, Shown>(request: Request, page: Page<Item>, show: (item: Item) => Shown | null) {
  const { items, total = null, next } = page;
  return {
    body: { items: items.map(show).filter((shown) => shown !== null), total, next, licence: licence() },
    keys: ["pairs"],
    links: next === null ? [] : [nextLink(request, next)],
  };
}

/** The address of the request itself, going on where this page ends. */
function nextLink(request: Request, next: string): Link {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set("after", next);
  return { href: siteAddress(`${pathname}?${searchParams}`), rel: "next" };
}
