import ipaddr from "ipaddr.js";

/** Unicast by its number, but answered by the machine below a virtual one: a cloud's inside, not the internet. */
const INSIDE_CLOUDS = ["168.63.129.16"];

/** All that is handed out of IPv6 begins with these three bits; what else calls itself unicast is not routed. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an IP address is one of the public internet. Addresses that carry another one inside them (mapped,
 * NAT64, 6to4, Teredo) are not, whatever they carry: no public page needs them.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast" || INSIDE_CLOUDS.includes(address)) return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(GLOBAL_IPV6) : true;
}
