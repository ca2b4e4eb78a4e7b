import "server-only";
import type { Client, Transaction } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";

type Config = ConstructorParameters<typeof PrismaLibSql>[0];
/** The first takes the write lock at once: SQLite refuses a transaction that has read before another wrote. */
type Begin = "BEGIN IMMEDIATE" | "BEGIN DEFERRED";

/**
 * Runs transactions on the connection that all else uses. libSQL's own way opens a connection for each and
 * never closes it, two files and two megabytes a transaction. Prisma lets nothing else onto the connection
 * while a transaction is open.
 */
export class OneConnectionLibSql extends PrismaLibSql {
  readonly #begin: Begin;

  constructor(config: Config, begin: Begin) {
    super(config);
    this.#begin = begin;
  }

  override createClient(config: Config): Client {
    const client = super.createClient(config);
    client.transaction = () => startOn(client, this.#begin);
    return client;
  }
}

async function startOn(client: Client, begin: Begin): Promise<Transaction> {
  await client.execute(begin);
  let closed = false;
  const end = async (statement: "COMMIT" | "ROLLBACK") => {
    closed = true;
    await client.execute(statement);
  };
  return {
    execute: client.execute.bind(client),
    batch: (statements) => Promise.all(statements.map((statement) => client.execute(statement))),
    executeMultiple: client.executeMultiple.bind(client),
    async commit() {
      try {
        await end("COMMIT");
      } catch (error) {
        // A commit that failed leaves the transaction open, and the next one could not begin.
        await client.execute("ROLLBACK").catch(() => undefined);
        throw error;
      }
    },
    rollback: () => end("ROLLBACK"),
    close() {
      if (!closed) void end("ROLLBACK").catch(() => undefined);
    },
    get closed() {
      return closed;
    },
  };
}
