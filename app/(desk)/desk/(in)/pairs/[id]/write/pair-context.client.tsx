"use client";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { Option } from "@/app/_ui/option-search.client";
import type { CommentView, PairValues, Side, StatementForPair } from "../../schema";
import type { Composing } from "./use-composer.client";

type Statements = Record<Side, StatementForPair>;
type Editing = {
  id: string;
  values: PairValues;
  set: Composing["draft"]["set"];
  change: Composing["draft"]["change"];
  statements: Statements;
  swapStatement: (side: Side, statement: StatementForPair) => void;
  /** What is chosen by its id, with its name. */
  named: (id: string) => Option;
  learn: (option: Option) => void;
  comments: readonly CommentView[];
  isPublished: boolean;
};

const PairContext = createContext<Editing | null>(null);

/** The pair that is being written, for the parts of its form. */
export function usePair(): Editing {
  const editing = useContext(PairContext);
  if (!editing) throw new Error("A part of the form of a pair stands outside of it.");
  return editing;
}

type Props = Pick<Editing, "id" | "comments" | "isPublished"> & {
  draft: Composing["draft"];
  statements: Statements;
  names: readonly Option[];
  children: ReactNode;
};

export function PairProvider({ draft, statements: first, names: given, children, ...rest }: Props) {
  const { id, comments, isPublished } = rest;
  const { values, set, change } = draft;
  const [known, setKnown] = useState<Record<string, StatementForPair>>({
    [first.earlier.id]: first.earlier,
    [first.later.id]: first.later,
  });
  const [names, setNames] = useState(() => new Map(given.map((option) => [option.id, option])));

  const editing = useMemo<Editing>(
    () => ({
      ...{ id, comments, isPublished, values, set, change },
      statements: {
        earlier: known[values.earlierId] ?? first.earlier,
        later: known[values.laterId] ?? first.later,
      },
      swapStatement(side, statement) {
        setKnown((before) => ({ ...before, [statement.id]: statement }));
        change(
          side === "earlier"
            ? { earlierId: statement.id, earlierPassage: statement.quote.trim() }
            : { laterId: statement.id, laterPassage: statement.quote.trim() },
        );
      },
      named: (key) => names.get(key) ?? { id: key, label: "Not known" },
      learn: (option) => setNames((before) => new Map(before).set(option.id, option)),
    }),
    [id, comments, isPublished, values, set, change, known, first, names],
  );
  return <PairContext value={editing}>{children}</PairContext>;
}
