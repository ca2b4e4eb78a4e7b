import type { Settings } from "@/lib/platform/settings";
import { isPublicAddress } from "@/lib/sources/fetching/public-address";

/** Why drafts are not sent to an address; null when they may be: it is inside, or the settings let them leave. */
export function whyKept(
  url: string,
  { DRAFTS_MAY_LEAVE }: Pick<Settings, "DRAFTS_MAY_LEAVE">,
): string | null {
  const { host, hostname } = new URL(url);
  if (isInside(hostname) || DRAFTS_MAY_LEAVE === "yes") return null;
  return `${host} is another’s host, and DRAFTS_MAY_LEAVE does not let drafts go there.`;
}

/** A model as people and the records name it. */
export function nameOf({ url, model }: { url: string; model: string }): string {
  return `${model} at ${new URL(url).host}`;
}

/** This machine, or an address of a network that is not public. A name may be anybody's. */
function isInside(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, "");
  if (bare === "localhost") return true;
  return /^[\d.]+$|:/.test(bare) && !isPublicAddress(bare);
}
