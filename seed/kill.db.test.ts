import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { verifyEditions } from "@/lib/editions/verify";
import { verifyTrail } from "@/lib/editorial/verify";
import { db } from "@/lib/platform/db";
import { verifyCaptures } from "@/lib/sources/verify";

const KILLS = Number(process.env.KILLS ?? 3);
/** More than can be loaded before the last kill. */
const PAIRS = 20 * KILLS;

test(`a loading that is killed ${KILLS} times goes on each time, and leaves nothing half-written`, async () => {
  const folder = inventedFolder();
  let killed = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const before = await db().edition.count();
    // Killed once it has written something, so that each kill comes at another place.
    if ((await load(folder, before + 2 + (kill % 5))) === "killed") killed++;
    expect(await faults()).toEqual([]);
  }
  expect(killed).toBe(KILLS);
  expect(await load(folder)).toBe("finished");
  expect(await faults()).toEqual([]);
  expect(await db().edition.count()).toBe(PAIRS);
  expect(await db().pair.groupBy({ by: ["status"], _count: true })).toEqual([
    { status: "published", _count: PAIRS },
  ]);
  fs.rmSync(folder, { recursive: true });
}, 600_000);

async function faults(): Promise<string[]> {
  const checks = await Promise.all([verifyEditions(), verifyTrail(), verifyCaptures()]);
  return checks.flatMap((check) => check.faults);
}

/** Runs the command and, given a number of editions, kills it without warning when there are as many. */
async function load(folder: string, killAt?: number): Promise<"killed" | "finished"> {
  const args = ["--conditions=react-server", "--import", "tsx", "bin/seed.ts", "transcripts", folder];
  const child = spawn(process.execPath, args, { stdio: "ignore", env: process.env });
  const ended = new Promise<"killed" | "finished">((resolve, reject) => {
    child.on("exit", (code, signal) => {
      if (signal === "SIGKILL") resolve("killed");
      else if (code === 0) resolve("finished");
      else reject(new Error(`The loading ended with ${code}.`));
    });
  });
  let over = false;
  void ended.finally(() => {
    over = true;
  });
  while (killAt !== undefined && !over) {
    if ((await db().edition.count()) >= killAt) child.kill("SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return ended;
}

/** A folder of the shape that the command takes, with people and words that are plainly made up. */
function inventedFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "restated-invented-"));
  const numbers = Array.from({ length: PAIRS }, (_, index) => index + 1);
  const documents = numbers.map((number) => ({
    id: `press-briefings/invented-${number}`,
    title: `Invented briefing ${number}`,
    date: "2021-02-03",
    url: `https://example.org/briefings/${number}`,
    markdown: `MS. EXAMPLE:  There are <s>${number}</s> [${number + 1}] lanterns in the square of Sampleton.\n`,
  }));
  const corrections = numbers.map((number) => ({
    id: `press-briefings/invented-${number}#0`,
    doc: `press-briefings/invented-${number}`,
    date: "2021-02-03",
    url: `https://example.org/briefings/${number}`,
    speaker: "MS. EXAMPLE",
    struck: String(number),
    inserted: String(number + 1),
    kind: "replaced",
    change_guess: "number",
    as_spoken: `There are ${number} lanterns in the square of Sampleton.`,
    as_corrected: `There are ${number + 1} lanterns in the square of Sampleton.`,
  }));
  const lines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  fs.writeFileSync(path.join(folder, "documents.jsonl.gz"), gzipSync(lines(documents)));
  fs.writeFileSync(path.join(folder, "corrections.jsonl"), lines(corrections));
  return folder;
}
