import type { ReactNode } from "react";
import { Wordmark } from "@/app/_ui/wordmark";

/** What stands around the pages for those who are not signed in. */
export default function OutsideLayout({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-md flex-col px-4 py-8">
      <a href="/" aria-label="Restated: to the pages for readers" className="mb-8 text-ink no-underline">
        <Wordmark />
      </a>
      <main id="main">{children}</main>
    </div>
  );
}
