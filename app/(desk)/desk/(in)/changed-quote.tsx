import { z } from "zod";
import { CheckSign } from "@/app/_components/check-sign";
import type { Finding } from "@/lib/sources/check-queries";

const Difference = z.object({ said: z.string(), quoted: z.string() });

const FOUND: Record<Finding["before"], string> = {
  verbatim: "word for word",
  elided: "word for word, around what is left out",
  changed: "with other words",
  missing: "not found",
  unchecked: "not checked",
};

/** A quotation whose check came out otherwise against the new copy, with the words that differ now. */
export function ChangedQuote({
  finding: { statementId, quote, before, after, differences },
}: {
  finding: Finding;
}) {
  return (
    <div className="mt-3 border-edge border-s-2 ps-3">
      <a href={`/desk/statements/${statementId}`} className="font-serif text-ink text-lg leading-snug">
        “{quote}”
      </a>
      <p className="text-sm">
        In the old copy: {FOUND[before]}. In the new copy:{" "}
        <strong className="font-semibold">
          {FOUND[after]} <CheckSign result={after} />
        </strong>
      </p>
      <ul className="list-disc ps-5 text-sm">
        {differences.map((each, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may differ twice.
          <Line key={place} difference={each} />
        ))}
      </ul>
    </div>
  );
}

function Line({ difference }: { difference: unknown }) {
  const read = Difference.safeParse(difference);
  if (!read.success) return null;
  const { said, quoted } = read.data;
  return (
    <li>
      The new copy has <Words text={said} />, the quotation <Words text={quoted} />.
    </li>
  );
}

function Words({ text }: { text: string }) {
  if (!text) return "nothing";
  return (
    <bdi className="whitespace-pre-wrap rounded-sm border border-rule bg-sheet px-1 font-serif text-base">
      {text}
    </bdi>
  );
}
