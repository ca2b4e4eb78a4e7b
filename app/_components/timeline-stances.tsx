import { useId } from "react";
import { Day } from "@/app/_ui/day";
import type { QuestionView } from "@/lib/editions/record-queries";
import { type StanceChart, stanceChart } from "@/lib/editions/stances";
import { STANCES } from "@/lib/pairs/vocabulary";
import { formatDay } from "@/lib/platform/dates";
import { directionOf } from "@/lib/platform/language";
import { StanceAxis } from "./timeline-stance-axis";
import { laneHeight, StanceLane } from "./timeline-stance-lane";
import { StanceKey } from "./timeline-stance-mark";
import { RowHeader, TableBehind, TableCell } from "./timeline-table";

type Props = QuestionView;

const AXIS_HEIGHT = 44;

/** The answers to a question over time, a lane a speaker; places are in per cent, so that it fits any width. */
export function StanceTimeline({ question, answers }: Props) {
  const chart = stanceChart(answers);
  return (
    chart && (
      <figure>
        <StanceKey />
        <StanceDrawing chart={chart} question={question.text} />
        <StanceTable answers={answers} label={`Answers to: ${question.text}`} />
      </figure>
    )
  );
}

function StanceDrawing({ chart, question }: { chart: StanceChart; question: string }) {
  const id = useId();
  const tops = chart.lanes.map((_, index) => heightOf(chart.lanes.slice(0, index)));
  const height = heightOf(chart.lanes);

  // A group, not an image: what is inside an image cannot be followed as a link.
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of HTML can hold a drawing's links
    <svg
      aria-describedby={`${id}-desc`}
      aria-labelledby={`${id}-title`}
      className="mt-4 block w-full"
      height={height + AXIS_HEIGHT}
      role="group"
    >
      <title id={`${id}-title`}>{`Answers over time: ${question}`}</title>
      <desc id={`${id}-desc`}>{inWords(chart)}</desc>
      <StanceAxis height={height} ticks={chart.ticks} />
      {chart.lanes.map((lane, index) => (
        <StanceLane key={lane.speaker.slug} lane={lane} top={tops[index] ?? 0} />
      ))}
    </svg>
  );
}

function heightOf(lanes: StanceChart["lanes"]): number {
  return lanes.reduce((sum, lane) => sum + laneHeight(lane), 0);
}

/** What the drawing as a whole shows. */
function inWords({ lanes, from, until }: StanceChart): string {
  const period = from === until ? `on ${formatDay(from)}` : `from ${formatDay(from)} to ${formatDay(until)}`;
  const speakers = lanes.map(({ speaker, points }) => {
    const stances = points.map(({ stance }) => STANCES[stance].label.toLowerCase());
    return `${speaker.name}: ${stances.join(", ")}`;
  });
  return `Statements ${period}, oldest first. ${speakers.join(". ")}.`;
}

type TableProps = { answers: QuestionView["answers"]; label: string };

function StanceTable({ answers, label }: TableProps) {
  return (
    <TableBehind columns={["Date", "Speaker", "Answer", "Statement"]} label={label}>
      {answers.map(({ statement, stance }) => (
        <tr key={statement.id}>
          <RowHeader>
            <Day on={statement.said.on} precision={statement.said.precision} short />
          </RowHeader>
          <TableCell>
            {statement.speaker.name}
            {statement.spokenBy && `, through ${statement.spokenBy.name}`}
          </TableCell>
          <TableCell>{STANCES[stance].label}</TableCell>
          <TableCell>
            <a
              dir={directionOf(statement.language)}
              href={`/statements/${statement.id}`}
              lang={statement.language}
            >
              “{statement.quote}”
            </a>
          </TableCell>
        </tr>
      ))}
    </TableBehind>
  );
}
