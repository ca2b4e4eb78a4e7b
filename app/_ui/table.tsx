import type { ReactNode } from "react";

type Column = { label: string; isNumber?: boolean; isHidden?: boolean };
type Props = { caption: string; showCaption?: boolean; columns: readonly Column[]; children: ReactNode };

/** A table; where it is wider than the window it moves sideways by itself, by keyboard too. */
export function Table({ caption, showCaption = false, columns, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be within reach of the keyboard.
    <section aria-label={caption} tabIndex={0} className="relative overflow-x-auto">
      <table className="w-full border-collapse text-left">
        <caption className={showCaption ? "mb-2 text-left font-semibold" : "sr-only"}>{caption}</caption>
        <thead>
          <tr className="border-ink border-b">
            {columns.map(({ label, isNumber, isHidden }) => (
              <th
                key={label}
                scope="col"
                className={`py-2 pe-4 font-semibold text-muted text-sm last:pe-0 ${isNumber ? "text-right" : ""}`}
              >
                {isHidden ? <span className="sr-only">{label}</span> : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

/** A row; its cells are `Cell`s, and the one that names it is a `RowHeading`. */
export function Row({ children }: { children: ReactNode }) {
  return <tr className="border-rule border-b hover:bg-sheet">{children}</tr>;
}

export function RowHeading({ children }: { children: ReactNode }) {
  return (
    <th scope="row" className="min-w-40 py-2.5 pe-4 text-left align-top font-semibold last:pe-0">
      {children}
    </th>
  );
}

type CellProps = { isNumber?: boolean; isNarrow?: boolean; children?: ReactNode };

/** `isNarrow` keeps its words on one line. */
export function Cell({ isNumber, isNarrow, children }: CellProps) {
  const manner = `${isNumber ? "text-right tabular-nums" : ""} ${isNarrow ? "whitespace-nowrap" : ""}`;
  return <td className={`py-2.5 pe-4 align-top last:pe-0 ${manner}`}>{children}</td>;
}
