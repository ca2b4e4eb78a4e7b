import { lookup } from "node:dns/promises";
import { currentSettings } from "@/lib/platform/settings";
import type { Guard } from "./address-guard";

/** What may be asked outside tests: the public internet, by the system's resolver, at the ordinary ports. */
export function publicInternet(): Guard {
  return {
    resolve: (host) => lookup(host, { all: true }),
    ports: ["80", "443"],
    allowed: currentSettings().FETCH_ALLOW_HOSTS,
  };
}
