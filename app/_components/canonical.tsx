import { currentSettings } from "@/lib/platform/settings";

/** Where readers find `path`: a whole address once the operator has set PUBLIC_URL, else the path alone. */
export function publicAddress(path: string): string {
  return `${currentSettings().PUBLIC_URL ?? ""}${path}`;
}

/**
 * The one address of a page. A link of our own, because a page made at build time knows no PUBLIC_URL, and
 * the framework would then write its own guess of one; a path is right on every host.
 */
export function Canonical({ path }: { path: string }) {
  return <link rel="canonical" href={publicAddress(path)} />;
}
