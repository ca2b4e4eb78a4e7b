import type { QuestionView } from "@/lib/editions/record-queries";
import { type StanceDay, type StanceLane, stanceChart } from "@/lib/editions/stances";
import { STANCES } from "@/lib/pairs/vocabulary";
import { formatDay, machineDay } from "@/lib/platform/dates";

/** Whether and when each speaker's answer changed, in plain words. */
export function SpeakerAnswers({ answers }: Pick<QuestionView, "answers">) {
  const lanes = stanceChart(answers)?.lanes ?? [];
  return (
    <section aria-labelledby="changes" className="mt-12 max-w-3xl">
      <h2 className="mb-3 font-semibold text-xl" id="changes">
        Speaker by speaker
      </h2>
      {lanes.map((lane) => (
        <SpeakerDays key={lane.speaker.slug} lane={lane} />
      ))}
    </section>
  );
}

function SpeakerDays({ lane: { speaker, days, points } }: { lane: StanceLane }) {
  return (
    <div className="border-rule border-t py-4">
      <h3 className="font-semibold">
        <a href={`/speakers/${speaker.slug}`}>{speaker.name}</a>
      </h3>
      <p className="mt-1">{inShort(days, points.length)}</p>
      <ol className="mt-2 grid gap-1">
        {days.map((day) => (
          <li className="grid gap-x-4 sm:grid-cols-[10rem_1fr]" key={`${day.on} ${day.precision}`}>
            <time className="text-muted" dateTime={machineDay(day.on, day.precision)}>
              {formatDay(day.on, day.precision)}
            </time>
            <span>
              {stancesOf(day)}
              {day.differs && <strong className="font-semibold">, other than on the date before</strong>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function inShort(days: StanceDay[], statements: number): string {
  if (statements === 1) return "One statement is on record, so there is nothing to compare it with.";
  if (days.length === 1) return `${statements} statements of one date are on record.`;

  const changes = days.filter(({ differs }) => differs).length;
  if (changes === 0) return `The answer is the same on all ${days.length} dates on record.`;
  const times = changes === 1 ? "once" : `${changes} times`;
  return `From one date on record to the next, the answer changed ${times}.`;
}

/** Several answers of one date are joined by "and": in which order they were given may not be known. */
function stancesOf({ stances }: StanceDay): string {
  const labels = stances.map((stance) => STANCES[stance].label);
  return new Intl.ListFormat("en", { type: "conjunction" }).format(labels);
}
