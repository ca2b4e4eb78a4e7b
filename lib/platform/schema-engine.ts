import "server-only";
import fs from "node:fs";
import { createRequire } from "node:module";
import type { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import * as binding from "@prisma/schema-engine-wasm/schema_engine_bg";

/** Runs `work` with Prisma's own schema engine on the database behind `adapter`, and lets go of both. */
export async function withSchemaEngine<T>(
  adapter: PrismaLibSql | PrismaPg,
  datamodel: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await instantiate();
  const factory = adapter instanceof PrismaPg ? new WholeScripts(adapter) : adapter;
  const engine = await binding.SchemaEngine.new(
    { datamodels: [["schema.prisma", datamodel]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}

/** Sends a script whole: the driver's own `executeScript` cuts it at every semicolon, also in a function's body. */
class WholeScripts {
  readonly provider = "postgres";
  readonly adapterName: string;
  constructor(private readonly inner: PrismaPg) {
    this.adapterName = inner.adapterName;
  }

  async connect() {
    const connection = await this.inner.connect();
    connection.executeScript = async (script) => {
      await connection.underlyingDriver().query(script);
    };
    return connection;
  }

  connectToShadowDb() {
    return this.inner.connectToShadowDb();
  }
}

let instantiated = false;

/** The package leaves loading its WebAssembly to the bundler's or Node's own module support, which 24 flags. */
async function instantiate(): Promise<void> {
  if (instantiated) return;
  const file = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const bytes = fs.readFileSync(file.replace(/schema_engine\.js$/, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": binding as unknown as WebAssembly.ModuleImports,
  });
  binding.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  instantiated = true;
}
