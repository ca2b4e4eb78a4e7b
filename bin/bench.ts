// npm run bench: how fast readers' pages are served, as a ratio to a static page of the same size that the
// same framework serves in the same run, and how much script a reader's page loads beyond the framework's own.
// What machines ask for is measured against a route handler that answers with the same bytes and does nothing else.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { makeHandler, makePage } from "./bench-twins";
import { build, environment, node, root, TYPESCRIPT } from "./prepare.mjs";

const CONNECTIONS = 32;
const ROUND = 3000;
const ROUNDS = 5;
const PAGES = ["/", "/pairs/would-wouldnt", "/speakers/donald-trump"];
const PAIR = encodeURIComponent("http://localhost:4391/pairs/would-wouldnt");
const ANSWERS = ["/embed/would-wouldnt", `/api/oembed?url=${PAIR}`, "/api/v1/pairs/would-wouldnt"];
const SITE = 4391;
const STATIC = 4392;
const NEXT = path.join(root, "node_modules/next/dist/bin/next");

build();
const data = fs.mkdtempSync(path.join(os.tmpdir(), "restated-bench-"));
const env = { ...environment(), DATA_DIR: data, DATABASE_URL: "", LOG_LEVEL: "silent", API_LIMIT: "0" };
execFileSync(node, [...TYPESCRIPT, "bin/set-up.ts"], { cwd: root, env, stdio: "inherit" });
const site = await serve(["bin/serve.mjs"], root, SITE);

const rows: Record<string, Record<string, string | number>> = {};
for (const page of PAGES) rows[page] = await measure(page, makePage);
for (const answer of ANSWERS) rows[answer.slice(0, 30)] = await measure(answer, makeHandler);
console.log(
  `${CONNECTIONS} connections; medians of ${ROUNDS} rounds of ${ROUND / 1000} s, page and twin in turn`,
);
console.table(rows);

site.kill();
fs.rmSync(data, { recursive: true, force: true });
process.exit(0);

async function measure(page: string, makeTwin: (body: string) => string) {
  const { body } = await get(SITE, page);
  const twin = makeTwin(body.toString());
  const other = await serve([NEXT, "start"], twin, STATIC);
  const rounds: { own: number; fixed: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const fixed = await load(STATIC, "/");
    rounds.push({ fixed, own: await load(SITE, page) });
  }
  const beyond = (await scriptBytes(SITE, page)) - (await scriptBytes(STATIC, "/"));
  const twinBytes = (await get(STATIC, "/")).body.length;
  await stop(other);
  fs.rmSync(twin, { recursive: true, force: true });

  const ratios = rounds.map(({ own, fixed }) => own / fixed).sort((a, b) => a - b);
  return {
    bytes: body.length,
    "static bytes": twinBytes,
    "requests/s": Math.round(median(rounds.map(({ own }) => own))),
    "static/s": Math.round(median(rounds.map(({ fixed }) => fixed))),
    ratio: median(ratios).toFixed(2),
    "lowest–highest": `${ratios[0]?.toFixed(2)}–${ratios.at(-1)?.toFixed(2)}`,
    "script KB gzip beyond static": (beyond / 1024).toFixed(1),
  };
}

function stop(server: ChildProcess): Promise<unknown> {
  server.kill();
  return new Promise((resolve) => server.once("exit", resolve));
}

function serve(args: string[], folder: string, port: number): Promise<ChildProcess> {
  const server = spawn(node, args, {
    cwd: folder,
    env: { ...env, NODE_ENV: "production", HOST: "127.0.0.1", HOSTNAME: "127.0.0.1", PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve) =>
    server.stdout?.on("data", (text) => String(text).includes("Ready") && resolve(server)),
  );
}

/** Requests answered a second over one round; an answer other than 200 ends the measurement. */
async function load(port: number, page: string): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  await get(port, page, agent);
  const begun = performance.now();
  let answered = 0;
  const worker = async () => {
    while (performance.now() - begun < ROUND) {
      await get(port, page, agent);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  agent.destroy();
  return answered / ((performance.now() - begun) / 1000);
}

function get(port: number, page: string, agent?: http.Agent): Promise<{ body: Buffer }> {
  return new Promise((resolve, reject) => {
    const request = http.get({ host: "127.0.0.1", port, path: page, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        if (response.statusCode === 200) resolve({ body: Buffer.concat(chunks) });
        else reject(new Error(`${page} answered ${response.statusCode}.`));
      });
    });
    request.on("error", reject);
  });
}

/** The gzip size of all scripts that a page loads, each once. */
async function scriptBytes(port: number, page: string): Promise<number> {
  const html = (await get(port, page)).body.toString();
  const sources = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source]) => source ?? ""));
  let bytes = 0;
  for (const source of sources) bytes += gzipSync((await get(port, source)).body).length;
  return bytes;
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
