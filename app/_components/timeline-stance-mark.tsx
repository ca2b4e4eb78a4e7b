import type { StancePoint } from "@/lib/editions/stances";
import { STANCES } from "@/lib/pairs/vocabulary";

type Stance = StancePoint["stance"];

const STANCE_ORDER = ["yes", "no", "mixed", "unclear"] as const;
const LETTERS: Record<Stance, string> = { yes: "Y", no: "N", mixed: "M", unclear: "?" };

/** A stance as a shape with a letter, around the origin and within 12 units of it: no colour is needed to tell. */
export function StanceMark({ stance }: { stance: Stance }) {
  return (
    <>
      <Shape stance={stance} />
      <text
        className={stance === "yes" ? "fill-paper font-semibold" : "fill-ink font-semibold"}
        dy="0.36em"
        fontSize="12"
        textAnchor="middle"
      >
        {LETTERS[stance]}
      </text>
    </>
  );
}

function Shape({ stance }: { stance: Stance }) {
  const hollow = "fill-paper stroke-ink stroke-2";
  if (stance === "yes") return <circle className="fill-ink stroke-ink stroke-2" r="11" />;
  if (stance === "no") return <rect className={hollow} height="22" width="22" x="-11" y="-11" />;
  if (stance === "mixed") return <path className={hollow} d="M0-13 13 0 0 13-13 0z" />;
  return <circle className={hollow} r="11" strokeDasharray="4 3" />;
}

/** How the drawing is to be read. */
export function StanceKey() {
  return (
    <figcaption className="text-muted text-sm">
      <p>
        Each mark is a statement; follow it to its words and sources. A bar shows a date not known to the day.
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        {STANCE_ORDER.map((stance) => (
          <li className="flex items-center gap-2" key={stance}>
            <svg aria-hidden="true" className="size-7" viewBox="-14 -14 28 28">
              <StanceMark stance={stance} />
            </svg>
            {STANCES[stance].label}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}
