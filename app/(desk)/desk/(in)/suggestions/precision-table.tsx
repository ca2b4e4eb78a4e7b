import { Cell, Row, RowHeading, Table } from "@/app/_ui/table";
import { formatDay } from "@/lib/platform/dates";
import { type Count, inAll, type MonthOfVerdicts } from "@/lib/suggestions/precision";
import { MonthBars } from "./month-bars";
import { KINDS } from "./schema";

type Props = { months: readonly MonthOfVerdicts[] };

const ALL = Object.keys(KINDS) as (keyof typeof KINDS)[];
const COLUMNS = [
  { label: "Kind" },
  { label: "Share", isNumber: true },
  { label: "Confirmed", isNumber: true },
  { label: "By month" },
];

/** Of each kind how many suggestions were confirmed in the last months, in figures and over time. */
export function PrecisionTable({ months }: Props) {
  const most = Math.max(1, ...months.flatMap((month) => ALL.map((kind) => month[kind].decided)));
  return (
    <>
      <Table caption="Confirmed suggestions by kind, in the last twelve months" columns={COLUMNS}>
        {ALL.map((kind) => {
          const all = inAll(months, kind);
          return (
            <Row key={kind}>
              <RowHeading>{KINDS[kind].label}</RowHeading>
              <Cell isNumber>{shareOf(all)}</Cell>
              <Cell isNumber isNarrow>
                {all.confirmed} of {all.decided}
              </Cell>
              <Cell>
                <MonthBars counts={months.map((month) => month[kind])} most={most} />
              </Cell>
            </Row>
          );
        })}
      </Table>
      <p className="mt-2 text-muted text-sm">
        Each bar is a month, as high as suggestions were decided in it; what is filled was confirmed.
      </p>
      <details className="mt-3">
        <summary className="min-h-6 text-link">The months in figures</summary>
        <Table
          caption="Confirmed of decided, by month"
          columns={[{ label: "Month" }, ...ALL.map((kind) => ({ label: KINDS[kind].label, isNumber: true }))]}
        >
          {months.toReversed().map((month) => (
            <Row key={month.month}>
              <RowHeading>{formatDay(`${month.month}-01`, "month")}</RowHeading>
              {ALL.map((kind) => (
                <Cell key={kind} isNumber isNarrow>
                  {month[kind].decided === 0 ? "–" : `${month[kind].confirmed} of ${month[kind].decided}`}
                </Cell>
              ))}
            </Row>
          ))}
        </Table>
      </details>
    </>
  );
}

function shareOf({ confirmed, decided }: Count): string {
  return decided === 0 ? "–" : `${Math.round((100 * confirmed) / decided)} %`;
}
