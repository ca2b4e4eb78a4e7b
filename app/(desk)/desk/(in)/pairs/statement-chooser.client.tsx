"use client";
import { useState, useTransition } from "react";
import { answered } from "@/app/_ui/answered";
import { Button } from "@/app/_ui/button.client";
import { ComboBox } from "@/app/_ui/combo-box.client";
import { DateField } from "@/app/_ui/date-field.client";
import { FieldError } from "@/app/_ui/field-error";
import type { Option } from "@/app/_ui/option-search.client";
import { reach } from "@/app/_ui/reach";
import { Skeleton } from "@/app/_ui/skeleton";
import { TextField } from "@/app/_ui/text-field.client";
import { lookUpSpeakers } from "../lookup/actions";
import { FoundStatements } from "./found-statements.client";
import type { Side, StatementForPair } from "./schema";
import { openStatement } from "./statements/actions";
import { SuggestedStatements } from "./suggested-statements.client";
import { useStatementSearch } from "./use-statement-search.client";

type Props = {
  side: Side;
  /** The statement on the other side: it cannot be chosen, and its speaker is looked for first. */
  other?: StatementForPair | null;
  onChoose: (statement: StatementForPair) => void;
};

/** Finds a statement by its words, its speaker and its date, and hands over the one that is chosen. */
export function StatementChooser({ side, other, onChoose }: Props) {
  const [words, setWords] = useState("");
  const [speaker, setSpeaker] = useState<Option | null>(speakerOf(other));
  const [from, setFrom] = useState("");
  const [until, setUntil] = useState("");
  const found = useStatementSearch({ words, speakerId: speaker?.id ?? null, from, until });
  const [problem, setProblem] = useState<string>();
  const [isOpening, start] = useTransition();

  function choose(id: string) {
    start(async () => {
      const answer = await reach(openStatement({ id }));
      if (answer.ok && answer.value) onChoose(answer.value);
      else setProblem(answer.ok ? "There is no such statement any more." : answer.message);
    });
  }

  return (
    <search aria-label={`Find the ${side} statement`} className="block">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name={`${side}-words`}
          label="Words"
          type="search"
          value={words}
          onChange={setWords}
          placeholder="Any words of the quotation"
        />
        <ComboBox
          name={`${side}-speaker`}
          label="Speaker"
          value={speaker}
          onChange={setSpeaker}
          search={(words) => answered(lookUpSpeakers(words))}
          isSent={false}
        />
      </div>
      <details className="mt-3">
        <summary className="min-h-6 text-link text-sm">Said between two days</summary>
        <div className="mt-2 grid gap-4 sm:grid-cols-2">
          <DateField
            name={`${side}-from`}
            label="From"
            wholeDay
            onChange={(date) => setFrom(date?.on ?? "")}
          />
          <DateField
            name={`${side}-until`}
            label="Until"
            wholeDay
            onChange={(date) => setUntil(date?.on ?? "")}
          />
        </div>
      </details>
      {other && words === "" && (
        <SuggestedStatements side={side} other={other} isBusy={isOpening} onChoose={choose} />
      )}
      {/* As high as a full list, so that what is below stays where it is when one comes. */}
      <div className="mt-4 min-h-139">
        <FieldError>{problem ?? found.problem}</FieldError>
        {found.items === null && !found.problem && <Skeleton label="Looking for statements…" lines={4} />}
        {found.items && (
          <FoundStatements
            side={side}
            items={found.items}
            otherId={other?.id}
            isBusy={isOpening || found.isSearching}
            onChoose={choose}
          />
        )}
        {found.next && (
          <div className="mt-3">
            <Button size="small" onPress={found.more} isPending={found.isSearching}>
              Show more
            </Button>
          </div>
        )}
      </div>
    </search>
  );
}

function speakerOf(statement: StatementForPair | null | undefined): Option | null {
  return statement ? { id: statement.speaker.id, label: statement.speaker.name } : null;
}
