import type { ReactNode } from "react";

type Entry = {
  id: string;
  href: string;
  title: string;
  language?: string;
  facts?: ReactNode;
  count?: string;
};

/** Records of one kind, each by its name with what tells it from its like. */
export function RecordList({ label, entries }: { label: string; entries: readonly Entry[] }) {
  return (
    <ul aria-label={label} className="mt-5 border-rule border-t">
      {entries.map(({ id, href, title, language, facts, count }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 border-rule border-b py-2.5"
        >
          <div className="min-w-0 max-w-4xl">
            <a href={href} lang={language} className="font-medium">
              {title}
            </a>
            {facts && <p className="text-muted text-sm">{facts}</p>}
          </div>
          {count && <span className="text-muted text-sm tabular-nums">{count}</span>}
        </li>
      ))}
    </ul>
  );
}
