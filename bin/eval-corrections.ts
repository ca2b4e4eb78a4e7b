// npm run eval:corrections -- --corrections FILE [--engine sqlite|postgresql]: of sentences that a transcript prints
// corrected, how often the corrected one brings up the one that was spoken first, and how often the reason names
// what changed. FILE is JSON Lines: {id, date, speaker, struck, inserted, as_spoken, as_corrected}.
import fs from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { namesChange } from "@/lib/suggestions/disagreement/testing/correction-figures";
import { suggestFor } from "@/lib/suggestions/queries";
import { loadStatements } from "./eval-statements";
import { refusing } from "./refusing";
import { onThrowAway } from "./throw-away";

const Line = z.object({
  ...{
    id: z.string(),
    date: z.iso.date(),
    speaker: z
      .string()
      .nullable()
      .transform((label) => label ?? "nobody"),
  },
  ...{ struck: z.string(), inserted: z.string(), as_spoken: z.string(), as_corrected: z.string() },
});

const { values } = parseArgs({
  options: { corrections: { type: "string" }, engine: { type: "string", default: "sqlite" } },
});

await refusing("eval", async (giveUp) => {
  const { corrections: file, engine } = values;
  if (!file) return giveUp("Give --corrections.");
  const lines = fs.readFileSync(file, "utf8").split("\n").filter(Boolean);
  const corrections = lines.map((line) => Line.parse(JSON.parse(line)));
  await onThrowAway(engine, () => evaluate(corrections));
});

async function evaluate(corrections: readonly z.infer<typeof Line>[]): Promise<void> {
  await loadStatements(
    corrections.map(({ id, as_spoken: text, speaker, date }) => ({
      id,
      text,
      language: "en",
      speaker,
      date,
    })),
  );
  const count = { first: 0, found: 0, named: 0 };
  for (const correction of corrections) {
    const { id, as_corrected: quote, speaker, date: saidOn } = correction;
    const suggestions = await suggestFor({ quote, language: "en", speakerId: speaker, saidOn });
    const place = suggestions.findIndex(({ said }) => said.some(({ statementId }) => statementId === id));
    if (place >= 0) count.found += 1;
    if (place !== 0) continue;
    count.first += 1;
    if (namesChange(suggestions[0]?.reason ?? "", correction)) count.named += 1;
  }
  const share = (of: number) => `${of} (${(of / corrections.length).toFixed(3)})`;
  console.log(`${corrections.length} corrected sentences`);
  console.log(`  bring up the spoken one first: ${share(count.first)}; at all: ${share(count.found)}`);
  console.log(`  first, with a reason that names what changed: ${share(count.named)}`);
}
