import { beforeAll, beforeEach } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { ensureBuiltInAccount } from "@/lib/editorial/commands";
import { db } from "@/lib/platform/db";
import { type NewsSite, openNewsSite } from "@/lib/sources/testing/news-site";
import { createSpeaker } from "@/lib/speakers/commands";
import { createStatement } from "@/lib/statements/commands";
import { addMonitor } from "../commands";
import { hostTurns } from "../host-turns";
import { runMonitors } from "../round-commands";
import type { MonitorInput, Suggest } from "../schema";

const MINUTE = 60_000;
/** Hosts on loopback need no rest. */
const inTurn = hostTurns(0);

export type Bench = {
  ada: Actor;
  mayor: string;
  clerk: string;
  statement: string;
  site: NewsSite;
  start: number;
};
const bench = {} as Bench;

/** A mayor and a clerk of Sampleton, one statement of the mayor's, and for each test a site with a feed of its own. */
export function monitorBench(): Bench {
  beforeAll(async () => {
    bench.ada = await ensureBuiltInAccount("Ada Example", "ada@example.org", "editor");
    bench.mayor = await speaker("Bo Mayfield", "Mayor of Sampleton");
    bench.clerk = await speaker("Cleo Penn", "Clerk");
    const said = { quote: "We will never raise the fee.", language: "en", saidOn: "2020-01-02" };
    bench.statement = (await createStatement({ ...said, speakerId: bench.mayor }, bench.ada)).id;
  });
  beforeEach(async () => {
    await db().lead.deleteMany();
    await db().monitor.deleteMany();
    bench.site = await openNewsSite({});
    bench.start = Date.now();
    feed();
  });
  return bench;
}

async function speaker(name: string, title: string): Promise<string> {
  const { id } = await createSpeaker(
    { name, kind: "person", wikidata: null, offices: [{ title }] },
    bench.ada,
  );
  return id;
}

/** What the feed lists from now on, the newest first. */
export function feed(...paths: string[]): void {
  const items = paths.map((path) => `<item><title>Page ${path}</title><link>${path}</link></item>`).join("");
  bench.site.pages["/feed"] = {
    body: `<rss version="2.0"><channel><title>Sampleton</title><link>/</link>${items}</channel></rss>`,
    type: "application/rss+xml",
  };
}

/** A transcript of what was said, a line each, and in the feed. */
export function transcript(path: string, ...lines: string[]): void {
  const words = lines.map((line) => `<p>${line}</p>`).join("");
  bench.site.pages[path] = {
    body: `<!doctype html><html lang="en"><head><title>Briefing</title></head><body><article><h1>Briefing</h1>
      <p>(Monday, March 2, 2026)</p>${words}</article></body></html>`,
  };
}

export function watch(more: Partial<MonitorInput> = {}) {
  const url = `${bench.site.url}/feed`;
  return addMonitor({ name: "Sampleton", url, everyMinutes: 60, ...more }, bench.ada);
}

export const at = (minutes: number) => new Date(bench.start + minutes * MINUTE);

/** Runs what is due so many minutes after the test began. */
export const run = (minutes: number, suggest: Suggest = feeSuggest) =>
  runMonitors(suggest, { clock: () => at(minutes), inTurn });

/** Whatever is said of the fee may disagree with the mayor's statement; nothing else does. */
export const feeSuggest: Suggest = async ({ quote, speakerId }) => {
  const place = quote.indexOf("raise the fee");
  if (place < 0 || speakerId !== bench.mayor) return [];
  const span = { start: place, end: place + "raise the fee".length };
  const reason = "“never raise” became “raise”.";
  return [
    { statementId: bench.statement, kind: "conflict", reason, score: 0.9, earlier: [span], later: [span] },
    {
      statementId: bench.statement,
      kind: "repeat",
      reason: "A little alike.",
      score: 0.3,
      earlier: [],
      later: [],
    },
  ];
};

export const documents = () => db().monitoredDocument.findMany({ orderBy: { url: "asc" } });
/** The path of each document and what became of it. */
export const states = async () =>
  (await documents()).map(({ url, status }) => [new URL(url).pathname, status]);
export const leads = () => db().lead.findMany({ orderBy: { startAt: "asc" } });
