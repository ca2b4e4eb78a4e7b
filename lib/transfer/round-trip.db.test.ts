import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { databaseUrl, db } from "@/lib/platform/db";
import { builtInDesk } from "@/seed/desk";
import { helsinkiEntries } from "@/seed/helsinki/load";
import { publishAll } from "@/seed/shipped";
import { exportedModels } from "./export-queries";
import { fillTables } from "./testing/fill-tables";
import { runCommand } from "./testing/run-command";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "restated-transfer-"));
const here = { DATA_DIR: process.env.DATA_DIR ?? "", DATABASE_URL: process.env.DATABASE_URL ?? "" };
/** SQLite in a folder of its own, and one more of the engine that this file is run on. */
const sqlite = instance("sqlite");
const back = instance("back");
const server = here.DATABASE_URL ? new URL(here.DATABASE_URL) : null;
const database = `back_${randomUUID().replaceAll("-", "")}`;
if (server) back.DATABASE_URL = new URL(database, server).href;

/** Rows of these tables are covered by hashes or made from editions; the seed leaves true ones. */
const FILLED_BY_SEED = ["AuditEvent", "Edition", "PublishedPair", "PublishedTag"];

beforeAll(async () => {
  if (server) await onServer(`CREATE DATABASE ${database}`);
  await publishAll(helsinkiEntries().slice(0, 3), await builtInDesk(), () => undefined);
  const names = exportedModels().map(({ name }) => name);
  await fillTables(names.filter((name) => !FILLED_BY_SEED.includes(name)));
  await mergeFirstIntoLast();
  fs.writeFileSync(path.join(here.DATA_DIR, "auth-secret"), "what second factors are encrypted with");
});

afterAll(async () => {
  if (server) await onServer(`DROP DATABASE ${database} WITH (FORCE)`);
  fs.rmSync(folder, { recursive: true, force: true });
});

test("everything moves to the other engine and back, and comes out byte for byte as it went in", async () => {
  const engine = server ? "PostgreSQL" : "SQLite";
  const first = await exported("first", here);
  expect(first.filter(({ bytes }) => bytes.length === 0).map(({ name }) => name)).toEqual([]);

  await restored("first", sqlite);
  expect(await exported("second", sqlite)).toEqual(first);
  await restored("second", back);
  expect(await exported("third", back)).toEqual(first);

  const told = await Promise.all([here, sqlite, back].map((each) => runCommand("verify", [], each)));
  expect(new Set(told.map(({ code, output }) => `${code} ${output}`)).size).toBe(1);
  const bytes = first.reduce((sum, file) => sum + file.bytes.length, 0);
  console.info(
    `Round trip ${engine} > SQLite > ${engine}: ${first.length} files, ${bytes} bytes, identical.`,
  );
});

test("a restored instance goes on counting where the other had come to", async () => {
  expect(await runCommand("../seed/scenarios", [], back)).toMatchObject({ code: 0 });
});

test("an instance that is not empty takes no restore, and says what to do", async () => {
  const { code, output } = await runCommand("restore", [path.join(folder, "first")], sqlite);
  expect([code, output]).toEqual([1, expect.stringContaining("This instance is not empty")]);
  expect(output).toContain("SEED=none");
});

test("an export that was changed since is not put back, not even in part", async () => {
  const changed = path.join(folder, "changed");
  fs.cpSync(path.join(folder, "first"), changed, { recursive: true });
  fs.appendFileSync(path.join(changed, "tables/pair.jsonl"), "\n");
  const empty = instance("empty");
  const { code, output } = await runCommand("restore", [changed], empty);
  expect([code, output]).toEqual([1, expect.stringContaining("tables/pair.jsonl is not as it was written")]);
  const [copy = ""] = listFiles(path.join(changed, "blobs"));
  fs.cpSync(path.join(folder, "first"), changed, { recursive: true, force: true });
  fs.writeFileSync(path.join(changed, "blobs", copy), "other words");
  const again = await runCommand("restore", [changed], empty);
  expect([again.code, again.output]).toEqual([1, expect.stringContaining("or was changed")]);
  const fits = await runCommand("restore", [path.join(folder, "first")], empty);
  expect(fits.code).toBe(0);
});

test("the export of what is published names no account and holds no draft", async () => {
  const { code } = await runCommand("export", [path.join(folder, "published"), "--published"], here);
  expect(code).toBe(0);
  expect(listFiles(path.join(folder, "published")).sort()).toEqual([
    "manifest.json",
    "tables/edition.jsonl",
    "tables/published_text.jsonl",
  ]);
  const text = fs.readFileSync(path.join(folder, "published/tables/edition.jsonl"), "utf8");
  const users = await db().user.findMany({ select: { id: true, email: true } });
  for (const { id, email } of users)
    expect([text.includes(id), text.includes(email)]).toEqual([false, false]);
  expect(JSON.parse(text.split("\n")[0] ?? "").content.pair.slug).toBeTypeOf("string");
  const refused = await runCommand("restore", [path.join(folder, "published")], instance("other"));
  expect(refused.output).toContain("Only an export of everything can be put back");
});

test("a backup made while others write is one moment, and its folder appears whole", async () => {
  const parent = path.join(folder, "backups");
  const backup = runCommand("backup", [parent], here);
  const desk = await builtInDesk();
  const writing = publishAll(helsinkiEntries(), desk, () => undefined);
  expect((await backup).code).toBe(0);
  await writing;
  const [name = ""] = fs.readdirSync(parent);
  expect(fs.readdirSync(parent)).toHaveLength(1);
  const target = instance("from-backup");
  expect((await runCommand("restore", [path.join(parent, name)], target)).code).toBe(0);
  const told = await runCommand("verify", [], target);
  // The made-up captures have no bytes, here as there; nothing else may be amiss.
  expect(told.output.split("\n").filter((line) => !/The copy|stored copies|^$/.test(line))).toEqual([]);
});

function instance(name: string) {
  return { DATA_DIR: path.join(folder, name), DATABASE_URL: "" };
}

/** Two speakers that a single pass cannot load: the first, by its key, is merged into the last. */
async function mergeFirstIntoLast(): Promise<void> {
  const speakers = await db().speaker.findMany({ orderBy: { id: "asc" }, select: { id: true } });
  const [first, last] = [speakers.at(0)?.id, speakers.at(-1)?.id];
  await db().speaker.update({ where: { id: first }, data: { mergedIntoId: last } });
}

async function exported(name: string, from: typeof here) {
  const result = await runCommand("export", [path.join(folder, name)], from);
  expect(result).toMatchObject({ code: 0 });
  const root = path.join(folder, name);
  return listFiles(root).map((file) => ({ name: file, bytes: fs.readFileSync(path.join(root, file)) }));
}

async function restored(name: string, to: typeof here): Promise<void> {
  expect(await runCommand("restore", [path.join(folder, name)], to)).toMatchObject({ code: 0 });
}

function listFiles(root: string): string[] {
  const entries = fs.readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))).sort();
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  await client.query(statement);
  await client.end();
}
