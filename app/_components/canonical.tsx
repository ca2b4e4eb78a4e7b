import { currentSettings } from "@/lib/platform/settings";

/** Where readers find `path`: a whole address once the operator has set PUBLIC_URL, else the path alone. */
export function publicAddress(path: string): string {
  return `${currentSettings().PUBLIC_URL ?? ""}${path}`;
}

/**
 * The one address of a page, in the one language that it has. A link of our own, because the framework would write
 * its own guess of an address where PUBLIC_URL is not set; a path is right on every host.
 */
export function Canonical({ path, language }: { path: string; language: string }) {
  const address = publicAddress(path);
  return (
    <>
      <link rel="canonical" href={address} />
      <link rel="alternate" hrefLang={language} href={address} />
      <link rel="alternate" hrefLang="x-default" href={address} />
    </>
  );
}
