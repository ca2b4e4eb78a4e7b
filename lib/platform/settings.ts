import path from "node:path";
import { z } from "zod";

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
  AUTH_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe("at least 32 characters that nobody else knows; without it, one is made and kept in DATA_DIR"),
  TRUST_PROXY: z
    .enum(["yes", "no"])
    .default("no")
    .describe("yes when a proxy of yours stands in front and sets X-Forwarded-For, otherwise no"),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe("a mail server, smtp://user:password@host:port; without it no mail is sent"),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]+@[^\r\n]+$/)
    .optional()
    .describe("whom mail comes from, such as Restated <desk@example.org>; without it no mail is sent"),
  SEED: z
    .enum(["examples", "none"])
    .default("examples")
    .describe("what an empty database is filled with at start: examples or none"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info")
    .describe("one of fatal, error, warn, info, debug, trace, silent"),
});

export type Settings = z.infer<typeof Settings>;

/** The environment held a value that the product cannot run with; the message says which, and what is allowed. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

/**
 * What the environment says, with the defaults for what it does not. An empty value counts as none.
 *
 * Throws a SettingsError that names each wrong setting, its value and what is allowed. No secret is repeated:
 * an address may hold a password, so what stands before its `@` is not shown.
 */
export function parseSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = Settings.safeParse(given);
  if (parsed.success) return { ...parsed.data, DATA_DIR: path.resolve(parsed.data.DATA_DIR) };

  const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
  throw new SettingsError([...names].map((name) => complaint(name, given[name])).join("\n"));
}

/** The address by which people reach this server: what PUBLIC_URL says, or this machine. */
export function ownAddress({ PUBLIC_URL, HOST, PORT }: Settings): string {
  const host = HOST === "0.0.0.0" || HOST === "::" || HOST === "127.0.0.1" ? "localhost" : HOST;
  return PUBLIC_URL ?? `http://${host.includes(":") ? `[${host}]` : host}:${PORT}`;
}

let settings: Settings | undefined;

/** The settings of this process, parsed once. */
export function currentSettings(): Settings {
  settings ??= parseSettings(process.env);
  return settings;
}

function complaint(name: string, value = ""): string {
  const allowed = Settings.shape[name as keyof typeof Settings.shape].description;
  return `${name} is "${shown(name, value)}"; it has to be ${allowed}.`;
}

function shown(name: string, value: string): string {
  if (name.endsWith("SECRET")) return "…";
  return name.endsWith("_URL") ? value.replace(/:\/\/.*@/, "://…@") : value;
}
