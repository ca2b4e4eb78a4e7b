// npm run eval:conflict -- --pairs FILE [--wrong COUNT]: how often a suggested disagreement is a contradiction in
// labelled pairs, or names the words that changed in corrected sentences. FILE is JSON Lines.
import fs from "node:fs";
import { parseArgs } from "node:util";
import { Refusal } from "@/lib/platform/errors";
import { DISAGREEMENT_KINDS } from "@/lib/suggestions/disagreement/kinds";
import { SHOWN_FROM } from "@/lib/suggestions/disagreement/score";
import {
  type Correction,
  correctionFigures,
} from "@/lib/suggestions/disagreement/testing/correction-figures";
import {
  bestThreshold,
  figuresAt,
  type Judged,
  judged,
  type LabelledPair,
  precisionAtTop,
} from "@/lib/suggestions/disagreement/testing/pair-figures";
import { refusing } from "./refusing";

const USE = "Use it as: npm run eval:conflict -- --pairs FILE [--wrong COUNT]";
const LABELS = ["contradiction", "neutral", "entailment"];

await refusing("evaluation", async (giveUp) => {
  const { pairs: file, wrong } = options();
  if (!file || !fs.existsSync(file)) return giveUp(file ? `There is no ${file}.` : USE);
  const lines = fs.readFileSync(file, "utf8").split("\n").filter(Boolean);
  const rows: (LabelledPair | Correction)[] = lines.map((line) => JSON.parse(line));
  const corrections = rows.filter((row) => "as_spoken" in row);
  const pairs = judged(rows.filter((row) => "label" in row));
  if (corrections.length > 0) tellCorrections(corrections, Number(wrong));
  if (pairs.length > 0) tellPairs(pairs, Number(wrong));
});

function options() {
  try {
    return parseArgs({
      options: { pairs: { type: "string" }, wrong: { type: "string", default: "0" } },
    }).values;
  } catch {
    throw new Refusal("invalid", USE);
  }
}

function tellPairs(pairs: readonly Judged[], wrong: number): void {
  tellFigures("all pairs", pairs);
  const told = pairs.filter(({ label }) => LABELS.includes(label));
  if (told.length < pairs.length) tellFigures(`pairs labelled ${LABELS.join(", ")}`, told);

  for (const kind of DISAGREEMENT_KINDS) {
    const shown = pairs.filter(({ found, score }) => found?.kind === kind && score >= SHOWN_FROM);
    const right = shown.filter(({ isContradiction }) => isContradiction);
    console.log(`${kind.padEnd(10)} ${right.length} of ${shown.length} shown are contradictions`);
  }
  const falseAlarms = pairs.filter((pair) => pair.score >= SHOWN_FROM && !pair.isContradiction);
  const misses = pairs.filter((pair) => pair.score < SHOWN_FROM && pair.isContradiction);
  for (const some of [falseAlarms, misses]) {
    const strongest = some.toSorted((one, other) => other.score - one.score);
    for (const pair of strongest.slice(0, wrong)) tellPair(pair);
  }
}

function tellFigures(name: string, pairs: readonly Judged[]): void {
  const contradictions = pairs.filter(({ isContradiction }) => isContradiction).length;
  console.log(`${name}: ${pairs.length}, of which ${contradictions} are contradictions`);
  for (const threshold of [SHOWN_FROM, bestThreshold(pairs)]) {
    const { precision, recall, f1 } = figuresAt(pairs, threshold);
    console.log(
      `  scoring ${part(threshold)} or more${threshold === SHOWN_FROM ? " (shown)" : " (best here)"}: ` +
        `precision ${part(precision)}, recall ${part(recall)}, F1 ${part(f1)}`,
    );
  }
  const counts = [0.01, 0.05, 0.1].map((share) => Math.max(1, Math.round(share * pairs.length)));
  const top = [1, ...counts, contradictions].map(
    (count) => `${part(precisionAtTop(pairs, count))} of the first ${count}`,
  );
  console.log(`  contradictions: ${top.join(", ")}`);
}

function tellPair({ id, label, found, score, before, after }: Judged): void {
  console.log(
    `\n${id}, ${label}, ${part(score)}: ${found?.reason ?? "nothing found"}\n  ${before}\n  ${after}`,
  );
}

function tellCorrections(corrections: readonly Correction[], wrong: number): void {
  const figures = correctionFigures(corrections, SHOWN_FROM);
  const share = (count: number) => `${count} (${part(count / corrections.length)})`;
  console.log(`${corrections.length} corrections: a disagreement in ${share(figures.found)}`);
  console.log(`  scores ${SHOWN_FROM} or more (shown): ${share(figures.shown)}`);
  console.log(
    `  its reason names a changed word: ${share(figures.named)}, shown ${share(figures.shownAndNamed)}`,
  );
  for (const { struck, inserted, found, as_spoken } of figures.wrong.slice(0, wrong)) {
    console.log(`\n“${struck}” to “${inserted}”: ${found?.reason ?? "nothing found"}\n  ${as_spoken}`);
  }
}

function part(share: number): string {
  return share.toFixed(3);
}
