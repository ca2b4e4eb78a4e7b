import type { ReactNode } from "react";
import { Wordmark } from "@/app/_ui/wordmark";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { signOut } from "../(in)/account/actions";
import { Bell } from "./bell";
import { DeskMenu } from "./desk-menu.client";

type Props = { actor: Actor; unread: number; leads: number; children: ReactNode };

const LEADS = "/desk/leads";
/** In the order of the work: what waits, what a pair is made of, what it is filed under, what goes in and out. */
const MENU = [
  { href: "/desk", label: "Queue" },
  { href: "/desk/pairs/new", label: "New pair" },
  { href: LEADS, label: "Leads" },
  { href: "/desk/monitors", label: "Monitors" },
  { href: "/desk/sources", label: "Sources" },
  { href: "/desk/statements", label: "Statements" },
  { href: "/desk/speakers", label: "Speakers" },
  { href: "/desk/questions", label: "Questions" },
  { href: "/desk/topics", label: "Topics" },
  { href: "/desk/occasions", label: "Occasions" },
  { href: "/desk/import", label: "Import" },
  { href: "/desk/searches", label: "Searches" },
  { href: "/desk/trail", label: "Trail" },
];
const FOR_ADMINS = [
  { href: "/desk/scales", label: "Scales" },
  { href: "/desk/suggestions", label: "Suggestions" },
  { href: "/desk/webhooks", label: "Webhooks" },
  { href: "/desk/people", label: "People" },
];

/** What stands around every page of the desk for those who are signed in. */
export function DeskFrame({ actor, unread, leads, children }: Props) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-[90rem] flex-col px-4 sm:px-6">
      <a
        href="#main"
        className="sr-only z-10 rounded bg-sheet px-3 py-2 focus:not-sr-only focus:absolute focus:top-2"
      >
        Skip to the content
      </a>
      <header>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-ink border-b-2 py-3">
          <a href="/desk" className="flex items-baseline gap-2 text-ink no-underline">
            <Wordmark /> <span className="text-muted">desk</span>
          </a>
          <div className="flex items-center gap-4 text-sm">
            <Bell unread={unread} />
            <a href="/desk/account" className="min-h-6">
              {actor.name}
            </a>
            <form action={signOut}>
              <button
                type="submit"
                className="min-h-8 cursor-pointer rounded border border-edge bg-sheet px-2"
              >
                Sign out
              </button>
            </form>
          </div>
        </div>
        <DeskMenu
          entries={may(actor, "manage") ? [...MENU, ...FOR_ADMINS] : MENU}
          waiting={{ [LEADS]: leads }}
        />
      </header>
      <main id="main" tabIndex={-1} className="grow py-5 outline-none sm:py-8">
        {children}
      </main>
    </div>
  );
}
