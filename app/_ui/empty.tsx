import type { ReactNode } from "react";

type Props = { title: string; children?: ReactNode };

/** What stands where nothing is yet: says what would stand here and how it gets here. */
export function Empty({ title, children }: Props) {
  return (
    <div className="border-edge border-y border-dashed px-1 py-8">
      <p className="font-medium font-serif text-xl">{title}</p>
      {children && <div className="mt-1 max-w-prose text-muted">{children}</div>}
    </div>
  );
}
