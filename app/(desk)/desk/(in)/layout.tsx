import type { ReactNode } from "react";
import { requireActor } from "@/lib/auth/session";
import { DeskFrame } from "../_components/desk-frame";

/** The frame only: each page and each action asks for itself who is there. */
export default async function InsideLayout({ children }: { children: ReactNode }) {
  return <DeskFrame actor={await requireActor()}>{children}</DeskFrame>;
}
