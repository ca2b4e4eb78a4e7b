// What a clone needs before its TypeScript can run: packages, the Prisma clients, a build. Nothing is done twice.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { giveUp, step } from "./progress.mjs";

export const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  "..",
);
export const node = path.join(root, "node_modules/.bin/node");
/** What turns Node into one that runs the project's TypeScript outside the bundler. */
export const TYPESCRIPT = ["--conditions=react-server", "--import", "tsx"];

/** Installs from the lockfile unless that was done for this lockfile already. */
export function install() {
  const stamp = path.join(root, "node_modules/.installed");
  unlessDone("packages", stamp, ["package-lock.json"], () => {
    run(
      "packages",
      "npm",
      ["ci", "--no-audit", "--no-fund"],
      "Is the npm registry within reach? Then run it again.",
    );
  });
  if (!fs.existsSync(node))
    giveUp("packages", "Node was not installed by the package “node”. Delete node_modules and run it again.");
}

export function generate() {
  const stamp = path.join(root, "lib/platform/generated/.generated");
  unlessDone("client", stamp, ["prisma/schema.prisma", "bin/generate.mjs", "package-lock.json"], () => {
    run("client", "node", ["bin/generate.mjs"], "The message above names the place in prisma/schema.prisma.");
  });
}

export function build() {
  const stamp = path.join(root, ".next/.built");
  const sources = [
    "app",
    "lib",
    "next.config.js",
    "instrumentation.ts",
    "postcss.config.mjs",
    "prisma/schema.prisma",
    "tsconfig.json",
    "package-lock.json",
  ];
  unlessDone("build", stamp, sources, () => {
    run("build", "next", ["build"], "The message above names the file. Was it changed?");
  });
}

/** Runs a program of the project, on its own Node; gives up with `remedy` when it fails. */
export function run(name, program, args, remedy) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    env: environment(),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) giveUp(name, `${remedy}\n\n${stdout ?? ""}${stderr ?? ""}`);
  return stdout;
}

/** The environment in which `node`, `next` and the others are those of the project. */
export function environment() {
  const programs = path.join(root, "node_modules/.bin");
  return {
    ...process.env,
    PATH: `${programs}${path.delimiter}${process.env.PATH}`,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

function unlessDone(name, stamp, inputs, work) {
  const current = fingerprint(inputs);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === current) return;
  holdLock(() => {
    if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === current) return;
    work();
    fs.writeFileSync(stamp, current);
  });
  step(name, "ready");
}

/** SHA-256 over the names and contents of files; generated ones and tests do not count. */
function fingerprint(inputs) {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap((input) => listFiles(path.join(root, input)))) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(fs.readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex");
}

function listFiles(file) {
  if (!fs.statSync(file).isDirectory()) return [file];
  return fs
    .readdirSync(file)
    .filter((name) => name !== "generated" && !/\.test\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => listFiles(path.join(file, name)));
}

/** Two starts of one clone take turns at installing and building; the lock of a process that died is taken over. */
function holdLock(work) {
  const lock = path.join(root, ".preparing");
  while (!takeLock(lock)) execFileSync(process.execPath, ["-e", "setTimeout(() => {}, 300)"]);
  try {
    work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/** The lock appears with its owner's number in it, or not at all: it is linked, not written, into its place. */
function takeLock(lock) {
  const own = `${lock}-${process.pid}`;
  fs.writeFileSync(own, String(process.pid));
  try {
    fs.linkSync(own, lock);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isAlive(ownerOf(lock))) fs.rmSync(lock, { force: true });
    return false;
  } finally {
    fs.rmSync(own, { force: true });
  }
}

/** The process that holds the lock; this one, which is alive, when it has just been let go. */
function ownerOf(lock) {
  try {
    return Number(fs.readFileSync(lock, "utf8"));
  } catch {
    return process.pid;
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
