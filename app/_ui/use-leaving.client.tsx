"use client";
import { useEffect } from "react";

type Saver = { flush: () => Promise<void>; isSafe: () => boolean };

/** Saves when a field is left, the page is hidden or the connection is back, and warns who leaves too early. */
export function useLeaving(saver: Saver) {
  useEffect(() => {
    const flush = () => void saver.flush();
    const hide = () => document.visibilityState === "hidden" && flush();
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.isSafe()) return;
      flush();
      event.preventDefault();
    };
    document.addEventListener("visibilitychange", hide);
    document.addEventListener("focusout", flush);
    window.addEventListener("online", flush);
    window.addEventListener("beforeunload", warn);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      document.removeEventListener("focusout", flush);
      window.removeEventListener("online", flush);
      window.removeEventListener("beforeunload", warn);
      flush();
    };
  }, [saver]);
}
