// npm run eval:score -- --qrels qrels.tsv --run run.tsv: how well a TREC run answers the judged queries.
import fs from "node:fs";
import { parseArgs } from "node:util";
import { readJudgements, readRun, scoreRun } from "@/lib/retrieval/score";
import { refusing } from "./refusing";

const { values } = parseArgs({ options: { qrels: { type: "string" }, run: { type: "string" } } });

await refusing("eval", async () => {
  if (!values.qrels || !values.run) throw new Error("Give --qrels and --run.");
  const judgements = readJudgements(fs.readFileSync(values.qrels, "utf8"));
  const figures = scoreRun(judgements, readRun(fs.readFileSync(values.run, "utf8")));
  const { queries, map5, mrr, p1, recall10 } = figures;
  console.log(`${queries} judged queries`);
  for (const [name, value] of Object.entries({ "MAP@5": map5, MRR: mrr, "P@1": p1, "R@10": recall10 })) {
    console.log(`${name.padEnd(6)} ${value.toFixed(3)}`);
  }
});
