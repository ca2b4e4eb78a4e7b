import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = {
  title: { template: "%s · Restated desk", default: "Desk" },
  robots: { index: false, follow: false },
};

/** A page of the desk is made for one person at one moment: nothing of it is prerendered or sent ahead. */
export const instant = false;

export default function DeskLayout({ children }: { children: ReactNode }) {
  return children;
}
