"use client";
import { formatMoment } from "@/lib/platform/dates";
import { clockTime } from "./save-status";
import { useIsEarly } from "./use-is-early.client";

/**
 * A moment by the clock of who reads it: "12:03", or "24 November, 12:03" on another day than today. Until the
 * page's script knows that clock it only takes the room for it, so that nothing moves when it comes.
 */
export function LocalMoment({ at }: { at: string }) {
  const isEarly = useIsEarly();
  // What is early may be made before midnight and taken over after it.
  return (
    <>
      <time dateTime={at} className={isEarly ? "invisible" : undefined} suppressHydrationWarning>
        {shownIn(at, isEarly ? "UTC" : undefined)}
      </time>
      {isEarly && <noscript>{formatMoment(at)}</noscript>}
    </>
  );
}

function shownIn(at: string, timeZone?: string): string {
  const time = clockTime(at, timeZone);
  const day = dayOf(new Date(at), timeZone);
  return day === dayOf(new Date(), timeZone) ? time : `${day}, ${time}`;
}

function dayOf(moment: Date, timeZone?: string): string {
  return moment.toLocaleDateString("en-GB", { day: "numeric", month: "long", timeZone });
}
