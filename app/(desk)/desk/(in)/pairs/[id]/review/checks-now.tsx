import { CheckSign } from "@/app/_components/check-sign";
import { Section } from "@/app/_ui/section";
import type { CheckNow } from "@/lib/editions/preview-queries";
import type { StatementForPair } from "@/lib/pairs/editing-queries";
import { CHECK_RESULTS } from "@/lib/pairs/vocabulary";

type Props = { checks: CheckNow[]; statements: Record<"earlier" | "later", StatementForPair> };

const NAMES = { earlier: "Earlier statement", later: "Later statement" };

/** Each quotation compared again with its stored copy, at this moment. */
export function ChecksNow({ checks, statements }: Props) {
  return (
    <Section id="checks" heading="Quote checks, run again just now">
      {checks.length === 0 && <p>No source is cited on either side.</p>}
      <ul className="grid gap-4">
        {checks.map((check) => (
          <li key={check.citationId} className="border-edge border-s-4 ps-4">
            <Check check={check} language={statements[check.side].language} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Check({
  check: { side, source, now, stored, differences },
  language,
}: {
  check: CheckNow;
  language: string;
}) {
  const isGood = now === "verbatim" || now === "elided";
  return (
    <>
      <p className={`font-semibold ${isGood ? "text-good" : "text-danger"}`}>
        <CheckSign result={now} /> {CHECK_RESULTS[now].label}
      </p>
      <p className="text-sm">
        {NAMES[side]}, in{" "}
        <a href={`/desk/sources/${source.id}`}>
          {source.publisher}: {source.title}
        </a>
      </p>
      {now !== stored && (
        <p className="mt-1 text-sm">
          <strong>It differs from what was stored:</strong> {CHECK_RESULTS[stored].label}
        </p>
      )}
      {differences.map(({ said, quoted }) => (
        <p key={`${said} ${quoted}`} lang={language} className="mt-1 text-sm">
          The source says <q>{said || "nothing"}</q>, the quotation <q>{quoted || "nothing"}</q>.
        </p>
      ))}
    </>
  );
}
