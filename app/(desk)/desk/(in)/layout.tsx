import type { ReactNode } from "react";
import { requireActor } from "@/lib/auth/session";
import { countUnread } from "@/lib/editorial/notification-queries";
import { countWaitingLeads } from "@/lib/monitors/lead-queries";
import { DeskFrame } from "../_components/desk-frame";

/** The frame only: each page and each action asks for itself who is there. */
export default async function InsideLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const [unread, leads] = await Promise.all([countUnread(actor), countWaitingLeads()]);
  return (
    <DeskFrame actor={actor} unread={unread} leads={leads}>
      {children}
    </DeskFrame>
  );
}
