import "server-only";
import { currentSettings } from "@/lib/platform/settings";
import { secondArchive } from "./second-archive";
import type { ArchiveService } from "./service";
import { waybackService } from "./wayback";

/** An archive loads the page while it is being asked. */
const TIMEOUT = 60_000;

/** The archives that the settings name; none by default. */
export function configuredArchives(): ArchiveService[] {
  const { ARCHIVE_URL, ARCHIVE_AVAILABILITY_URL, ARCHIVE_KEYS, SECOND_ARCHIVE_URL } = currentSettings();
  const wayback = { availabilityUrl: ARCHIVE_AVAILABILITY_URL, keys: ARCHIVE_KEYS, timeout: TIMEOUT };
  return [
    ...(ARCHIVE_URL ? [waybackService({ ...wayback, url: ARCHIVE_URL })] : []),
    ...(SECOND_ARCHIVE_URL ? [secondArchive({ url: SECOND_ARCHIVE_URL, timeout: TIMEOUT })] : []),
  ];
}
