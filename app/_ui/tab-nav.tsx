import Link from "next/link";

type Item = { href: string; label: string; count?: number; isCurrent?: boolean };
type Props = { label: string; items: readonly Item[] };

/** Links between the views of one thing; each view has its own address. */
export function TabNav({ label, items }: Props) {
  return (
    <nav aria-label={label} className="mb-6 overflow-x-auto border-rule border-b">
      <ul className="flex gap-5">
        {items.map(({ href, label: text, count, isCurrent }) => (
          <li key={href} className="shrink-0">
            <Link
              href={href}
              aria-current={isCurrent ? "page" : undefined}
              className="-mb-px flex min-h-10 items-center gap-1.5 border-transparent border-b-3 text-ink no-underline hover:border-edge aria-[current]:border-ink aria-[current]:font-semibold"
            >
              {text}
              {count !== undefined && <span className="text-muted text-sm tabular-nums">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
