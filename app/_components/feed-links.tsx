import type { ReactNode } from "react";

type Props = { of: string; feeds: Record<"xml" | "rss" | "json", string>; children?: ReactNode };

/** One feed in its three formats, for people who follow something; `children` is another way to. */
export function FeedLinks({ of: name, feeds, children }: Props) {
  return (
    <p data-print="hide" className="mt-10 border-rule border-t pt-4 text-muted text-sm">
      Follow {name}: <a href={feeds.xml}>Atom</a>, <a href={feeds.rss}>RSS</a>,{" "}
      <a href={feeds.json}>JSON Feed</a>
      {children}
    </p>
  );
}
