"use client";
import { useSyncExternalStore } from "react";
import { formatMoment } from "@/lib/platform/dates";
import { clockTime } from "./save-status";

/** A moment by the clock of who reads it: "12:03", or "24 November, 12:03" on another day than today. */
export function LocalMoment({ at }: { at: string }) {
  const shown = useSyncExternalStore(
    never,
    () => `${dayIfOther(at)}${clockTime(at)}`,
    () => formatMoment(at),
  );
  return <time dateTime={at}>{shown}</time>;
}

const never = () => () => {};

function dayIfOther(at: string): string {
  const day = dayOf(new Date(at));
  return day === dayOf(new Date()) ? "" : `${day}, `;
}

function dayOf(moment: Date): string {
  return moment.toLocaleDateString("en-GB", { day: "numeric", month: "long" });
}
