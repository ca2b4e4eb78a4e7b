"use client";
import { Day } from "@/app/_ui/day";
import type { Suggestion } from "@/lib/suggestions/schema";

/** How often the same words are recorded, from when to when, and where each stands. */
export function SaidTimes({ suggestion: { said, statement } }: { suggestion: Suggestion }) {
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last || said.length === 1) return null;
  return (
    <details className="mt-1 text-sm">
      <summary className="min-h-6 text-link">
        Said {said.length} times, <Days from={first.saidOn} until={last.saidOn} />
        <span className="sr-only">: {statement.speaker}</span>
      </summary>
      <ul className="mt-1 grid gap-1 border-rule border-s-2 ps-3">
        {said.map(({ statementId, saidOn, speaker }) => (
          <li key={statementId}>
            <a href={`/desk/statements/${statementId}`} className="inline-block min-h-6">
              <Day on={saidOn} />, {speaker}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Days({ from, until }: { from: string; until: string }) {
  if (from === until) return <Day on={from} />;
  return (
    <>
      <Day on={from} /> to <Day on={until} />
    </>
  );
}
