"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";

type Entry = { href: string; label: string };

/** `waiting` is how many things wait for a person, by the address of their page. */
type Props = { entries: readonly Entry[]; waiting: Readonly<Record<string, number>> };

/** The pages of the desk, with the one that is open marked; behind a button where there is little room. */
export function DeskMenu({ entries, waiting }: Props) {
  const path = usePathname();
  const current = currentOf(path, entries);
  const label = entries.find(({ href }) => href === current)?.label;

  return (
    <nav aria-label="Desk" className="border-rule border-b">
      <details key={path} className="foldable group">
        <summary className="flex min-h-11 items-center justify-between gap-3 font-medium">
          <span>
            Menu
            {label && <span className="ms-2 font-normal text-muted">{label}</span>}
          </span>
          <svg
            aria-hidden="true"
            viewBox="0 0 10 6"
            className="w-2.5 fill-none stroke-2 stroke-current group-open:rotate-180"
          >
            <path d="M1 1l4 4 4-4" />
          </svg>
        </summary>
        <ul className="grid grid-cols-2 pb-3 sm:grid-cols-3 lg:-mx-3 lg:flex lg:flex-wrap lg:pb-0">
          {entries.map(({ href, label: text }) => (
            <li key={href}>
              <Link
                href={href}
                prefetch={false}
                aria-current={href === current ? "page" : undefined}
                className="flex min-h-11 items-center px-1 text-ink no-underline hover:underline aria-[current]:font-semibold lg:-mb-px lg:min-h-10 lg:border-transparent lg:border-b-3 lg:px-3 lg:aria-[current]:border-ink"
              >
                {text}
                <Waiting count={waiting[href] ?? 0} />
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

function Waiting({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span className="ms-1.5 text-muted text-sm tabular-nums">
      {count}
      <span className="sr-only"> waiting</span>
    </span>
  );
}

/** The entry whose page is open, or under whose page the open one lies. */
function currentOf(path: string, entries: readonly Entry[]): string | undefined {
  const fitting = entries.filter(
    ({ href }) => path === href || (href !== "/desk" && path.startsWith(`${href}/`)),
  );
  return fitting.toSorted((a, b) => b.href.length - a.href.length)[0]?.href;
}
