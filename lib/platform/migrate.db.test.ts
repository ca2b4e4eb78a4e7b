import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { currentEngine, databaseUrl, db } from "./db";
import { withStartLock } from "./lock";
import { MigrationError, migrate } from "./migrate";

const migrations = fs
  .readdirSync(path.join("prisma", currentEngine(), "migrations"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory());

test("a database that is up to date is left alone", async () => {
  expect(await migrate(databaseUrl())).toEqual([]);
});

test("both engines have the same migrations, by name", () => {
  const other = currentEngine() === "sqlite" ? "postgresql" : "sqlite";
  const names = fs.readdirSync(path.join("prisma", other, "migrations"), { withFileTypes: true });
  expect(names.filter((entry) => entry.isDirectory()).map((entry) => entry.name)).toEqual(
    migrations.map((entry) => entry.name),
  );
});

test("Prisma's own record says that every migration was finished", async () => {
  const rows = await db().$queryRawUnsafe<unknown[]>(
    "SELECT 1 FROM _prisma_migrations WHERE finished_at IS NOT NULL",
  );
  expect(rows).toHaveLength(migrations.length);
});

test("a database newer than the code is refused, and the message says what to do", async () => {
  await record("29990101000000_from_the_future");
  await expect(migrate(databaseUrl())).rejects.toThrow(MigrationError);
  await expect(migrate(databaseUrl())).rejects.toThrow(
    "The database is newer than this code: it has the migration 29990101000000_from_the_future.",
  );
  await db().$executeRawUnsafe("DELETE FROM _prisma_migrations WHERE migration_name LIKE '2999%'");
});

test("a migration that was changed after it was applied is refused", async () => {
  const [{ checksum } = { checksum: "" }] = await db().$queryRawUnsafe<{ checksum: string }[]>(
    "SELECT checksum FROM _prisma_migrations ORDER BY migration_name",
  );
  await db().$executeRawUnsafe(`UPDATE _prisma_migrations SET checksum = 'x' WHERE checksum = '${checksum}'`);
  await expect(migrate(databaseUrl())).rejects.toThrow("was changed after it was applied");
  await db().$executeRawUnsafe(`UPDATE _prisma_migrations SET checksum = '${checksum}' WHERE checksum = 'x'`);
});

test("two processes that start at once take turns", async () => {
  const order: string[] = [];
  const start = (name: string) =>
    withStartLock(databaseUrl(), async () => {
      order.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push(`${name} out`);
    });
  await Promise.all([start("one"), start("two")]);
  expect([order[0]?.slice(-2), order[1]?.slice(-3)]).toEqual(["in", "out"]);
  expect(order[0]?.slice(0, 3)).toBe(order[1]?.slice(0, 3));
  expect(order).toHaveLength(4);
});

test("a commit is flushed to disk before it is acknowledged, also after a transaction", async () => {
  await db().$transaction(async (tx) => tx.topic.count());
  if (currentEngine() === "postgresql") {
    expect(await setting("SHOW synchronous_commit")).toBe("on");
    return;
  }
  expect(await setting("PRAGMA journal_mode")).toBe("wal");
  expect(await setting("PRAGMA synchronous")).toBe("2");
});

test("a connection waits for a write of another process, and not for workers or compiled plans", async () => {
  if (currentEngine() === "sqlite") {
    expect(await setting("PRAGMA busy_timeout")).toBe("10000");
    return;
  }
  expect(await setting("SHOW jit")).toBe("off");
  expect(await setting("SHOW max_parallel_workers_per_gather")).toBe("0");
  expect(await setting("SHOW enable_material")).toBe("off");
});

test("a row that names one that is not there is refused", async () => {
  const office = db().office.create({ data: { speakerId: "nobody", title: "Mayor" } });
  await expect(office).rejects.toThrow(/foreign key/i);
});

test.each([
  ["a Wikidata id of another form", () => speaker({ wikidata: "22686" })],
  [
    "a speaker of an unknown kind",
    () =>
      db().$executeRawUnsafe(
        `INSERT INTO "speaker" ("id", "slug", "name", "kind", "updatedAt") VALUES ('x', 'x', 'X', 'robot', CURRENT_TIMESTAMP)`,
      ),
  ],
  ["an office that ends before it begins", () => office("2021-01-20", "2017-01-20")],
  ["a day that is not a day", () => office("20 January", null)],
])("the database itself refuses %s", async (_, write) => {
  await expect(write()).rejects.toThrow(/constraint|invalid input value/i);
});

async function setting(query: string): Promise<string> {
  const rows = await db().$queryRawUnsafe<Record<string, unknown>[]>(query);
  return String(Object.values(rows[0] ?? {})[0]);
}

function speaker(data: { wikidata?: string }) {
  return db().speaker.create({ data: { slug: "ada-example", name: "Ada Example", kind: "person", ...data } });
}

async function office(fromDay: string, untilDay: string | null) {
  const { id } = await speaker({});
  return db()
    .office.create({ data: { speakerId: id, title: "Mayor", fromDay, untilDay } })
    .finally(() => db().speaker.delete({ where: { id } }));
}

async function record(name: string) {
  await db().$executeRawUnsafe(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, started_at, applied_steps_count)
     VALUES ('future', 'x', '${name}', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 1)`,
  );
}
