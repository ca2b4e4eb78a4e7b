import type { ReactNode } from "react";
import { Day } from "@/app/_ui/day";
import type { PairSummary } from "@/lib/editions/schema";
import { EXTENTS, RELATIONS } from "@/lib/pairs/vocabulary";
import { directionOf } from "@/lib/platform/language";
import { SpeakerName } from "./speaker-name";

type Props = { pairs: PairSummary[]; label: string };

/** What the timeline draws, as a table: a row a pair, in the order of the earlier statements. */
export function TimelineTable({ pairs, label }: Props) {
  const rows = pairs.toSorted((a, b) => dates(a).localeCompare(dates(b)));
  return (
    <TableBehind label={label} columns={["Relation", "Extent", "Earlier", "Later"]}>
      {rows.map(({ slug, headline, relation, extent, earlier, later }) => (
        <tr key={slug}>
          <RowHeader>
            <a href={`/pairs/${slug}`}>
              {RELATIONS[relation].label}
              <span className="sr-only">: {headline}</span>
            </a>
          </RowHeader>
          <TableCell>{EXTENTS[extent].label}</TableCell>
          <SideCell side={earlier} />
          <SideCell side={later} />
        </tr>
      ))}
    </TableBehind>
  );
}

type TableProps = { label: string; columns: string[]; children: ReactNode };

/** A table folded away behind a drawing, with the same data. It scrolls by itself where it is too wide. */
export function TableBehind({ label, columns, children }: TableProps) {
  return (
    <details className="mt-6">
      <summary className="py-1 text-link text-sm">Show as a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section aria-label={`${label}, as a table`} className="mt-2 overflow-x-auto" tabIndex={0}>
        <table className="w-full min-w-xl border-collapse text-left text-sm">
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th className="border-edge border-b-2 py-2 pr-4 font-semibold" key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </details>
  );
}

export function RowHeader({ children }: { children: ReactNode }) {
  return (
    <th className="border-rule border-b py-2 pr-4 align-top font-semibold" scope="row">
      {children}
    </th>
  );
}

export function TableCell({ children }: { children: ReactNode }) {
  return <td className="border-rule border-b py-2 pr-4 align-top">{children}</td>;
}

function SideCell({ side }: { side: PairSummary["earlier"] }) {
  const { on, precision, speaker, spokenBy, statementId, passage, language } = side;
  return (
    <TableCell>
      <Day on={on} precision={precision} short />,{" "}
      <SpeakerName link={false} speaker={speaker} spokenBy={spokenBy} />
      <br />
      <a dir={directionOf(language)} href={`/statements/${statementId}`} lang={language}>
        “{passage}”
      </a>
    </TableCell>
  );
}

function dates({ earlier, later }: PairSummary): string {
  return `${earlier.on} ${later.on}`;
}
