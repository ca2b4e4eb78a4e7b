import { Day } from "@/app/_ui/day";
import { Cell, Row, RowHeading, Table } from "@/app/_ui/table";
import { directionOf } from "@/lib/platform/language";
import { excerptOf } from "@/lib/suggestions/excerpt";
import type { listNewestDismissals } from "@/lib/suggestions/verdict-queries";
import { KINDS, REASONS } from "./schema";

type Dismissal = Awaited<ReturnType<typeof listNewestDismissals>>[number];

const COLUMNS = [
  { label: "Why" },
  { label: "The two statements" },
  { label: "Suggested as" },
  { label: "By" },
];

/** What was dismissed of late, with both statements: what the rules get wrong. */
export function NewestDismissals({ dismissals }: { dismissals: readonly Dismissal[] }) {
  return (
    <Table caption="Newest dismissed suggestions" columns={COLUMNS}>
      {dismissals.map(({ id, kind, reason, note, score, decidedAt, decidedBy, statement, other }) => (
        <Row key={id}>
          <RowHeading>
            {reason && REASONS[reason].label}
            {note && <span className="block font-normal">{note}</span>}
          </RowHeading>
          <Cell>
            <div className="grid min-w-64 gap-2">
              {[statement, other]
                .toSorted((a, b) => a.saidOn.localeCompare(b.saidOn))
                .map((each) => (
                  <Quoted key={each.id} statement={each} />
                ))}
            </div>
          </Cell>
          <Cell>
            {KINDS[kind].label}
            <span className="block text-muted text-sm">score {score.toFixed(2)}</span>
          </Cell>
          <Cell>
            {decidedBy.name}
            <span className="block whitespace-nowrap text-muted text-sm">
              <Day on={decidedAt.toISOString().slice(0, 10)} short />
            </span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Quoted({ statement: { id, quote, language, saidOn, speaker } }: { statement: Dismissal["other"] }) {
  return (
    <div>
      <a href={`/desk/statements/${id}`} lang={language} dir={directionOf(language)} className="font-serif">
        {excerptOf(quote, [], 160).text}
      </a>
      <span className="block text-muted text-sm">
        {speaker.name}, <Day on={saidOn} />
      </span>
    </div>
  );
}
