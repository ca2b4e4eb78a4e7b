// npm run bench:search: what each kind of search takes on the database that the settings name, as a ratio to the
// SQL that it runs in the same moment, and how much memory is used. Fill one with `npm run seed -- made-up COUNT`.

import { databaseUrl, db, engineOf, openAdapter } from "@/lib/platform/db";
import { PrismaClient } from "@/lib/platform/generated/client";
import { PrismaClient as PostgresClient } from "@/lib/platform/generated/postgresql/client";
import { countMatches } from "@/lib/search/facet-queries";
import { searchPairs } from "@/lib/search/queries";
import { suggestSearches } from "@/lib/search/suggest-queries";
import { findEarlier } from "@/lib/suggestions/earlier-queries";
import { suggestFor } from "@/lib/suggestions/queries";
import { refusing } from "./refusing";

const ROUNDS = 15;
const SENTENCE =
  "The lantern tower of Port Nonesuch will never cost more than 35 coins because of the council and the mayor of the new map";

const SEARCHES: Record<string, string> = {
  "two words": "lantern Exampleford",
  "one word, in a tenth": "lantern",
  "a word in all": "invented",
  "a phrase": '"will never cost more than 35 coins"',
  "a sentence": SENTENCE,
  "a sentence, no entry has all": `${SENTENCE} zeppelin`,
  "a beginning": "lan*",
  mistyped: "lantren",
  "a speaker": "speaker:nonesuch lantern",
  without: "lantern -coins",
};

let inSql = 0;

await refusing("bench", async () => {
  const url = databaseUrl();
  const options = { adapter: timed(openAdapter(url)) };
  const client = engineOf(url) === "sqlite" ? new PrismaClient(options) : new PostgresClient(options);
  Object.assign(globalThis, { restatedDatabase: client });
  const [pairs, statements] = [await db().publishedPair.count(), await db().statement.count()];
  console.log(`${engineOf(url)}: ${pairs} published pairs, ${statements} statements; medians of ${ROUNDS}`);
  const rows: Record<string, Row> = {};
  for (const [name, q] of Object.entries(SEARCHES)) {
    rows[name] = await measure(() => searchPairs({ q }));
    rows[`${name}: facets`] = await measure(() => countMatches({ q }, "all"));
  }
  const said = await db().statement.findFirstOrThrow({ orderBy: { saidOn: "desc" } });
  rows["what the speaker said before"] = await measure(() =>
    findEarlier({ ...said, saidOn: "9999-01-01" }, 20),
  );
  rows["all that is suggested of a statement"] = await measure(() => suggestFor({ ...said, answers: [] }));
  for (const typed of ["la", "lantern to"]) {
    rows[`typing “${typed}”`] = await measure(() => suggestSearches(typed));
  }
  console.table(rows);
  console.log(`resident at the end: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  await client.$disconnect();
});

type Row = { ms: string; "x its SQL": string; slowest: string };

/** Medians of a search with nothing kept from the one before; `slowest` is a multiple of the median. */
async function measure(search: () => Promise<unknown>): Promise<Row> {
  await search();
  const times: { all: number; sql: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    inSql = 0;
    const begun = performance.now();
    await search();
    times.push({ all: performance.now() - begun, sql: inSql });
  }
  const all = median(times.map((time) => time.all));
  return {
    ms: all.toFixed(1),
    "x its SQL": median(times.map((time) => time.all / time.sql)).toFixed(2),
    slowest: (Math.max(...times.map((time) => time.all)) / all).toFixed(1),
  };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

type Factory = ReturnType<typeof openAdapter>;

/** The driver, which adds to `inSql` how long it waits for the database; of statements side by side, each. */
function timed<T extends Factory>(factory: T): T {
  return new Proxy(factory, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (name !== "connect") return typeof value === "function" ? value.bind(target) : value;
      return async () => {
        const connection = await target.connect();
        const ask = connection.queryRaw.bind(connection);
        connection.queryRaw = async (query) => {
          const begun = performance.now();
          try {
            return await ask(query);
          } finally {
            inSql += performance.now() - begun;
          }
        };
        return connection;
      };
    },
  });
}
