import { currentSettings } from "@/lib/platform/settings";

/** Who asks, told to every server that we ask. */
export function userAgent(): string {
  const { PUBLIC_URL } = currentSettings();
  return `Restated/0.1 (fact-checking${PUBLIC_URL ? `; +${PUBLIC_URL}` : ""})`;
}
