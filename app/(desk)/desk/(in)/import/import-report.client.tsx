"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.client";
import { RadioGroup } from "@/app/_ui/radio-group.client";
import { ReportTable } from "./report-table.client";
import { FORMATS, RESULTS, type Report, type Result } from "./schema";

type Props = { report: Report; isPending: boolean; onImport: () => void };

/** What a file would do, row by row; nothing was written yet. */
export function ImportReport({ report, isPending, onImport }: Props) {
  const [shown, setShown] = useState<string>("all");
  const rows = report.rows.filter(({ result }) => shown === "all" || result === shown);
  const options = [
    { value: "all", label: `All ${count(report.total)}` },
    ...(Object.keys(RESULTS) as Result[]).map((result) => ({
      value: result,
      label: `${RESULTS[result]} ${count(report[result])}`,
    })),
  ];

  return (
    <section aria-labelledby="report" className="grid gap-4">
      <h2 id="report" className="font-medium font-serif text-2xl" tabIndex={-1}>
        What it would do
      </h2>
      <p role="status" className="max-w-prose">
        Read as {FORMATS[report.format] ?? report.format}: {count(report.created)} of {count(report.total)}{" "}
        would be created as drafts, {count(report.matched)} are there already, {count(report.rejected)} are
        rejected. Nothing is written yet.
      </p>
      <div>
        <Button variant="primary" isDisabled={report.created === 0} isPending={isPending} onPress={onImport}>
          {report.created === 0 ? "Nothing to import" : `Import ${count(report.created)} as drafts`}
        </Button>
      </div>
      <Reasons reasons={report.reasons} />
      <RadioGroup
        name="shown"
        label="Rows"
        layout="row"
        options={options}
        value={shown}
        onChange={setShown}
      />
      <ReportTable rows={rows} />
      {report.rows.length < report.total && (
        <p className="text-muted text-sm">
          The first {count(report.rows.length)} rows are listed; the counts are of all {count(report.total)}.
        </p>
      )}
    </section>
  );
}

function Reasons({ reasons }: Pick<Report, "reasons">) {
  const sorted = Object.entries(reasons).toSorted(([, one], [, other]) => other - one);
  if (sorted.length === 0) return null;
  return (
    <div className="max-w-3xl border-note-edge border-s-4 bg-note-wash px-4 py-3">
      <h3 className="font-semibold">Why rows are rejected</h3>
      <ul className="mt-1 list-disc ps-5">
        {sorted.map(([reason, times]) => (
          <li key={reason}>
            {reason} <span className="text-muted text-sm">({count(times)})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function count(number: number): string {
  return number.toLocaleString("en-GB");
}
