import ipaddr from "ipaddr.js";
import { Refusal } from "@/lib/platform/errors";
import { isPublicAddress } from "./public-address";

export type Answer = { address: string; family: number };
/** Asks for the addresses of a host; the system's resolver outside tests. */
export type Resolve = (host: string) => Promise<Answer[]>;

/** `allowed` are `host:port` that are let through, for tests. */
export type Guard = { resolve: Resolve; ports: readonly string[]; allowed: readonly string[] };

/** Names that mean this machine or this network, whatever a resolver says. */
const INSIDE =
  /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/;

/**
 * The address, if it is one that may be fetched: http or https, no user name or password in it, an ordinary
 * port, and a host that is not plainly inside.
 *
 * Throws a Refusal that says why not.
 */
export function requireFetchable(address: string, { ports, allowed }: Guard): URL {
  const url = URL.canParse(address) ? new URL(address) : refuse("This is not a full web address.");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    refuse(`Only http and https addresses are fetched, not ${url.protocol}`);
  }
  if (url.username || url.password) refuse("An address with a user name or a password in it is not fetched.");
  if (isAllowed(url, allowed)) return url;
  if (url.port !== "" && !ports.includes(url.port)) {
    refuse(`Only the ports ${ports.join(" and ")} are fetched from, not ${url.port}.`);
  }
  requirePublicHost(bareHost(url));
  return url;
}

/**
 * The addresses to connect to for a host, asked for once: what is checked here is what is connected to. One
 * address inside among several is enough to refuse, for nobody knows which would be taken.
 *
 * Throws a Refusal that says why not.
 */
export async function resolvePublic(url: URL, { resolve, allowed }: Guard): Promise<Answer[]> {
  const host = bareHost(url);
  const answers = await resolve(host).catch(() => []);
  if (answers.length === 0) throw new Refusal("not_found", `There is no host named ${host}.`);
  if (isAllowed(url, allowed)) return answers;
  for (const { address } of answers) {
    if (!isPublicAddress(address))
      refuse(`${host} is at ${address}, which is not an address of the public internet.`);
  }
  return answers;
}

function requirePublicHost(host: string): void {
  if (ipaddr.isValid(host)) {
    if (!isPublicAddress(host)) refuse(`${host} is not an address of the public internet.`);
    return;
  }
  if (INSIDE.test(host) || !host.includes("."))
    refuse(`${host} is a name inside a network, not a public one.`);
}

function isAllowed(url: URL, allowed: readonly string[]): boolean {
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  return allowed.includes(`${bareHost(url)}:${port}`);
}

/** The host without the brackets of IPv6 and without the dot that ends a full name. */
function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, "").replace(/\.+$/, "");
}

function refuse(reason: string): never {
  throw new Refusal("forbidden", reason);
}
