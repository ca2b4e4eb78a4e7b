import { z } from "zod";

/** What the address of a card may ask for; what it asks for besides is the business of the page around it. */
export const CardOptions = z.object({
  edition: z.coerce.number().int().min(1).max(999_999).optional(),
  theme: z.enum(["light", "dark", "auto"]).default("auto"),
  layout: z.enum(["full", "compact"]).default("full"),
});

export type CardOptions = z.infer<typeof CardOptions>;

/** The address of a card under `site`, with nothing in it that goes without saying. */
export function cardAddress(
  site: string,
  slug: string,
  { edition, theme, layout }: Partial<CardOptions> = {},
): string {
  const query = new URLSearchParams();
  if (edition !== undefined) query.set("edition", String(edition));
  if (theme && theme !== "auto") query.set("theme", theme);
  if (layout && layout !== "full") query.set("layout", layout);
  return `${site}/embed/${slug}${query.size > 0 ? `?${query}` : ""}`;
}
