import type { ReactNode } from "react";

type CountProps = { label: string; count: number | undefined; href: string; sign?: ReactNode };

export function CountList({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="border-rule border-b pb-1 font-normal text-muted text-sm">{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}

/** A kind of pair with its number, leading to those pairs; nothing when there are none. */
export function Count({ label, count, href, sign }: CountProps) {
  if (!count) return null;
  return (
    <li className="flex items-baseline gap-2 border-rule border-b py-1.5">
      {sign}
      <a href={href}>{label}</a>
      <span className="ml-auto tabular-nums">
        {count} {count === 1 ? "pair" : "pairs"}
      </span>
    </li>
  );
}
