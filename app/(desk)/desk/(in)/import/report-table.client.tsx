"use client";
import { Cell, RowHeading, Table, Row as TableRow } from "@/app/_ui/table";
import { RESULTS, type Row } from "./schema";

const COLUMNS = [
  { label: "Place" },
  { label: "Entry" },
  { label: "Result" },
  { label: "Why, or what with it" },
];

/** The rows of a report in the order of the file. */
export function ReportTable({ rows }: { rows: readonly Row[] }) {
  return (
    <Table caption="Rows of the file" columns={COLUMNS}>
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rows of a foreign file may be alike in all.
        <TableRow key={place}>
          <Cell isNarrow>{row.where}</Cell>
          <RowHeading>{row.what || <span className="font-normal text-muted">not readable</span>}</RowHeading>
          <Cell isNarrow>
            <span className={row.result === "rejected" ? "font-medium text-danger" : ""}>
              {RESULTS[row.result]}
            </span>
          </Cell>
          <Cell>
            <Detail row={row} />
            {row.notes.map((note) => (
              <span key={note} className="block text-muted text-sm">
                {note}
              </span>
            ))}
          </Cell>
        </TableRow>
      ))}
    </Table>
  );
}

function Detail({ row }: { row: Row }) {
  if (row.result === "rejected") return row.reason;
  if (row.result === "matched") return "Left as it is.";
  const made = Object.entries(row.made).filter(([, number]) => number);
  return (
    <>
      Makes {made.map(([kind, number]) => nameOf(kind, number ?? 0)).join(", ")}.
      {row.found.length > 0 && (
        <span className="block text-muted text-sm">Found: {row.found.join(", ")}</span>
      )}
    </>
  );
}

const KINDS: Record<string, string> = {
  capture: "copy",
  citation: "quotation in a source",
  externalReview: "review of somebody else",
  pairTopic: "filing under a topic",
};

function nameOf(kind: string, number: number): string {
  const one = KINDS[kind] ?? kind;
  return number === 1 ? `1 ${one}` : `${number} ${plural(one)}`;
}

function plural(word: string): string {
  const [first = "", ...rest] = word.split(" ");
  const many = first.endsWith("y") ? `${first.slice(0, -1)}ies` : `${first}s`;
  return [many, ...rest].join(" ");
}
