import { currentSettings } from "@/lib/platform/settings";

/** A link to another resource (RFC 8288). */
export type Link = { href: string; rel: string } & Record<string, string>;

/** The value of a Link header. What is put in is ours: addresses are encoded, and no value holds a quotation mark. */
export function linkHeader(links: readonly Link[]): string {
  return links.map(printed).join(", ");
}

/** The licence under which all that this interface answers can be used; the same in headers and bodies. */
export function licence(): { name: string; url: string } {
  const { LICENCE_NAME: name, LICENCE_URL: url } = currentSettings();
  return { name, url };
}

export function printed({ href, ...attributes }: Link): string {
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  return [`<${href}>`, ...pairs].join("; ");
}
