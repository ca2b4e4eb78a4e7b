import type { ReactNode } from "react";
import { Wordmark } from "@/app/_ui/wordmark";
import { SearchField } from "./search-field.client";

const MENU = [
  { href: "/", label: "Pairs" },
  { href: "/corrections", label: "Corrections" },
  { href: "/method", label: "Method" },
  { href: "/about", label: "About" },
];

/** What stands around every page for readers. */
export function SiteFrame({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-6xl flex-col px-4 sm:px-6">
      <a
        href="#main"
        data-print="hide"
        className="sr-only z-10 rounded bg-sheet px-3 py-2 focus:not-sr-only focus:absolute focus:top-2"
      >
        Skip to the content
      </a>
      <Header />
      <main id="main" tabIndex={-1} className="grow py-5 outline-none sm:py-10">
        {children}
      </main>
      <Footer />
    </div>
  );
}

function Header() {
  return (
    <header className="flex flex-wrap items-center gap-x-8 gap-y-3 border-ink border-b-2 py-4">
      <a href="/" aria-label="Restated: to the first page" className="text-ink no-underline">
        <Wordmark />
      </a>
      <nav aria-label="Main" data-print="hide" className="-mx-2 sm:mr-auto">
        <Menu />
      </nav>
      <search aria-label="All pairs" data-print="hide" className="grow sm:grow-0">
        <form action="/search" className="flex">
          <label htmlFor="search" className="sr-only">
            Search the pairs
          </label>
          <SearchField
            id="search"
            placeholder="Search"
            className="min-h-9 min-w-0 rounded-l border border-edge bg-sheet px-3 placeholder:text-muted sm:w-48"
          />
          <button type="submit" className="min-h-9 rounded-r border border-edge border-l-0 bg-sheet px-3">
            Search
          </button>
        </form>
      </search>
    </header>
  );
}

function Footer() {
  return (
    <footer className="border-rule border-t py-6 text-muted text-sm">
      <p>
        Quotations are checked against our stored copies of their sources. See the{" "}
        <a href="/method">method</a>, what <a href="/corrections">we have corrected</a> and{" "}
        <a href="/about">who is behind this</a>. All of it is there as <a href="/about#feeds">feeds</a> and
        for programs by <a href="/api">our API</a>.
      </p>
    </footer>
  );
}

function Menu() {
  return (
    <ul className="flex flex-wrap">
      {MENU.map(({ href, label }) => (
        <li key={href}>
          <a href={href} className="block px-2 py-1.5 text-ink no-underline hover:underline">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
