"use client";
import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether the page's script is not there yet: true on the server and until the browser has taken over. */
export function useIsEarly(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
