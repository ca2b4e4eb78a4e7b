import path from "node:path";
import { z } from "zod";

/** Several values in one setting, parted by commas. */
const list = z
  .string()
  .default("")
  .transform((text) => text.split(",").map((each) => each.trim()))
  .transform((all) => all.filter((each) => each !== ""));

const ServiceAddress = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""));

const Settings = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(1)
    .max(65_535)
    .default(3000)
    .describe("the port to serve on, a whole number from 1 to 65535"),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default("127.0.0.1")
    .describe("the address to listen on, such as 127.0.0.1 or 0.0.0.0"),
  DATA_DIR: z.string().min(1).default("data").describe("a folder for the database and the stored copies"),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe("a PostgreSQL address, postgresql://user@host/name; without it, SQLite in DATA_DIR"),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional()
    .describe("the address under which readers see the site, https://example.org"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info")
    .describe("one of fatal, error, warn, info, debug, trace, silent"),
  FETCH_ALLOW_HOSTS: list.describe("for tests: addresses that the guard lets through, host:port,host:port"),
  ARCHIVE_URL: ServiceAddress.optional().describe(
    "the address of the web archive to ask for copies, https://web.archive.org",
  ),
  ARCHIVE_KEYS: z
    .string()
    .regex(/^\S+:\S+$/)
    .optional()
    .describe("the key and the secret for the web archive, key:secret"),
  SECOND_ARCHIVE_URL: ServiceAddress.optional().describe(
    "the address of a second archive that saves what it is given as ?url=, https://archive.example",
  ),
  BLOB_S3_ENDPOINT: ServiceAddress.optional().describe(
    "the address of an S3-compatible store, https://s3.example",
  ),
  BLOB_S3_BUCKET: z.string().optional().describe("the bucket for the stored copies"),
  BLOB_S3_REGION: z.string().default("auto").describe("the region of the bucket"),
  BLOB_S3_KEY: z.string().optional().describe("the id of the key for the bucket"),
  BLOB_S3_SECRET: z.string().optional().describe("the secret of the key for the bucket"),
});

const SECRET = ["ARCHIVE_KEYS", "BLOB_S3_KEY", "BLOB_S3_SECRET"];

export type Settings = z.infer<typeof Settings>;

/** The environment held a value that the product cannot run with; the message says which, and what is allowed. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

/**
 * What the environment says, with the defaults for what it does not. An empty value counts as none.
 *
 * Throws a SettingsError that names each wrong setting, its value and what is allowed. DATABASE_URL may hold a
 * password, so what stands before its `@` is not repeated.
 */
export function parseSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = Settings.safeParse(given);
  if (parsed.success) return { ...parsed.data, DATA_DIR: path.resolve(parsed.data.DATA_DIR) };

  const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
  throw new SettingsError([...names].map((name) => complaint(name, given[name])).join("\n"));
}

let settings: Settings | undefined;

/** The settings of this process, parsed once. */
export function currentSettings(): Settings {
  settings ??= parseSettings(process.env);
  return settings;
}

function complaint(name: string, value = ""): string {
  const allowed = Settings.shape[name as keyof typeof Settings.shape].description;
  const address = name === "DATABASE_URL" ? value.replace(/:\/\/.*@/, "://…@") : value;
  const shown = SECRET.includes(name) ? "…" : address;
  return `${name} is "${shown}"; it has to be ${allowed}.`;
}
