import type { ReactNode } from "react";
import { Wordmark } from "@/app/_ui/wordmark";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { signOut } from "../(in)/account/actions";

type Props = { actor: Actor; children: ReactNode };

const MENU = [
  { href: "/desk", label: "Queue" },
  { href: "/desk/pairs/new", label: "New pair" },
  { href: "/desk/sources", label: "Sources" },
  { href: "/desk/statements", label: "Statements" },
  { href: "/desk/speakers", label: "Speakers" },
  { href: "/desk/questions", label: "Questions" },
  { href: "/desk/import", label: "Import" },
  { href: "/desk/trail", label: "Trail" },
] as const;

/** What stands around every page of the desk for those who are signed in. */
export function DeskFrame({ actor, children }: Props) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-[90rem] flex-col px-4 sm:px-6">
      <a
        href="#main"
        className="sr-only z-10 rounded bg-sheet px-3 py-2 focus:not-sr-only focus:absolute focus:top-2"
      >
        Skip to the content
      </a>
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2 border-ink border-b-2 py-3">
        <a
          href="/desk"
          aria-label="Restated: to the queue"
          className="flex items-baseline gap-2 text-ink no-underline"
        >
          <Wordmark /> <span className="text-muted">desk</span>
        </a>
        <nav aria-label="Desk" className="-mx-2 grow">
          <ul className="flex flex-wrap">
            {MENU.map((entry) => (
              <Entry key={entry.href} {...entry} />
            ))}
            {may(actor, "manage") && <Entry href="/desk/people" label="People" />}
          </ul>
        </nav>
        <div className="flex items-center gap-3 text-sm">
          <a href="/desk/account">{actor.name}</a>
          <form action={signOut}>
            <button type="submit" className="min-h-8 cursor-pointer rounded border border-edge bg-sheet px-2">
              Sign out
            </button>
          </form>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="grow py-5 outline-none sm:py-8">
        {children}
      </main>
    </div>
  );
}

function Entry({ href, label }: { href: string; label: string }) {
  return (
    <li>
      <a href={href} className="block px-2 py-1.5 text-ink no-underline hover:underline">
        {label}
      </a>
    </li>
  );
}
