"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

const PAUSE = 2000;

/** Asks for the page again every other second while the server reads what is watched. */
export function RefreshWhileBusy({ isBusy }: { isBusy: boolean }) {
  const router = useRouter();
  useEffect(() => {
    if (!isBusy) return;
    const timer = setInterval(() => router.refresh(), PAUSE);
    return () => clearInterval(timer);
  }, [isBusy, router]);
  return null;
}
