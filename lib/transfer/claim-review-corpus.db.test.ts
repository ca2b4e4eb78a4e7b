import fs from "node:fs";
import { expect, test } from "vitest";
import { verifyTrail } from "@/lib/editorial/verify";
import { db } from "@/lib/platform/db";
import { builtInDesk } from "@/seed/desk";
import { continueImport, dryRun, startImport } from "./commands";

const FOLDER = "../shared/data/claimreview";
const present = fs.existsSync(`${FOLDER}/objects.jsonl`);
if (!present) console.info(`Left out: real ClaimReview objects and blocks, for want of ${FOLDER}.`);

test.runIf(present)(
  "every real object and block is imported as a draft or refused with a reason",
  async () => {
    const { editor } = await builtInDesk();
    const objects = lines("objects.jsonl").map(({ claimreview }) => JSON.stringify(claimreview));
    const blocks = lines("blocks-with-claimreview.jsonl").map(({ block }) => onePage(block));
    const broken = lines("unparsable-ld-json.jsonl").map(({ block }) => onePage(block));
    const files: [string, string, number][] = [
      ["objects.jsonl", objects.join("\n"), objects.length],
      ["blocks.html", blocks.join("\n"), blocks.length],
      ["broken.html", broken.join("\n"), broken.length],
    ];
    for (const [name, text, count] of files) {
      const bytes = Buffer.from(text);
      const report = await dryRun(bytes, name, editor);
      expect(report.total).toBeGreaterThanOrEqual(count);
      for (const row of report.rows) if (row.result === "rejected") expect(row.reason).toMatch(/\.$/);

      const id = await startImport(bytes, name, editor);
      const { status, created, matched, rejected, done } = await continueImport(id, editor, 60_000);
      expect({ status, done, created, matched, rejected }).toEqual({
        status: "finished",
        done: report.total,
        created: report.created,
        matched: report.matched,
        rejected: report.rejected,
      });
      const why = Object.entries(report.reasons).map(([reason, times]) => `${times} × ${reason}`);
      console.info(
        `${name}: ${created} imported, ${matched} there already, ${rejected} refused. ${why.join(" ")}`,
      );
    }
    expect(await db().pair.count()).toBe(0);
    expect(await db().assessment.count()).toBe(0);
    expect(await db().citation.count({ where: { result: { not: "unchecked" } } })).toBe(0);
    expect((await verifyTrail()).faults).toEqual([]);
  },
);

function lines(name: string): Record<string, string>[] {
  const text = fs.readFileSync(`${FOLDER}/${name}`, "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function onePage(block = ""): string {
  return `<script type="application/ld+json">${block}</script>`;
}
