import { LocalMoment } from "@/app/_ui/local-moment.client";
import { Cell, Row, RowHeading, Table } from "@/app/_ui/table";
import type { listImports } from "@/lib/transfer/queries";
import { ResumeRun } from "./resume-run.client";
import { FORMATS } from "./schema";

type Run = Awaited<ReturnType<typeof listImports>>[number];

const COLUMNS = [
  { label: "File" },
  { label: "By" },
  { label: "Created", isNumber: true },
  { label: "There already", isNumber: true },
  { label: "Rejected", isNumber: true },
  { label: "State" },
];

/** The imports there were, the newest first. One that was cut off can go on. */
export function RunTable({ runs }: { runs: readonly Run[] }) {
  return (
    <Table caption="Imports so far" columns={COLUMNS}>
      {runs.map((run) => (
        <Row key={run.id}>
          <RowHeading>
            <span className="break-all">{run.fileName}</span>
            <span className="block font-normal text-muted text-sm">{FORMATS[run.format] ?? run.format}</span>
          </RowHeading>
          <Cell>
            {run.actor.name}
            <span className="block text-muted text-sm">
              <LocalMoment at={run.startedAt.toISOString()} />
            </span>
          </Cell>
          <Cell isNumber>{run.created}</Cell>
          <Cell isNumber>{run.matched}</Cell>
          <Cell isNumber>{run.rejected}</Cell>
          <Cell>
            <State run={run} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function State({ run: { id, status, done, total, failure, fileName } }: { run: Run }) {
  if (status === "finished") return "Finished";
  return (
    <>
      {status === "failed" ? `Failed: ${failure}` : `${done} of ${total} rows`}
      {status === "running" && <ResumeRun id={id} fileName={fileName} />}
    </>
  );
}
