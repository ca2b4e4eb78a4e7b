import path from "node:path";
import type { z } from "zod";
import { SettingsSchema } from "./settings-schema";

/** What a store for copies elsewhere takes. */
const STORE = ["BLOB_S3_ENDPOINT", "BLOB_S3_BUCKET", "BLOB_S3_KEY", "BLOB_S3_SECRET"] as const;

export type Settings = z.infer<typeof SettingsSchema>;

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
  const parsed = SettingsSchema.safeParse(given);
  if (parsed.success) {
    refuseHalfSet(STORE, given);
    return { ...parsed.data, DATA_DIR: path.resolve(parsed.data.DATA_DIR) };
  }

  const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
  throw new SettingsError([...names].map((name) => complaint(name, given[name])).join("\n"));
}

/** The address by which people reach this server: what PUBLIC_URL says, or this machine. */
export function ownAddress({ PUBLIC_URL, HOST, PORT }: Settings): string {
  const host = HOST === "0.0.0.0" || HOST === "::" || HOST === "127.0.0.1" ? "localhost" : HOST;
  return PUBLIC_URL ?? `http://${host.includes(":") ? `[${host}]` : host}:${PORT}`;
}

/** The whole address of a path of ours, for what is read elsewhere. */
export function siteAddress(path = ""): string {
  return ownAddress(currentSettings()) + path;
}

let settings: Settings | undefined;

/** The settings of this process, parsed once. */
export function currentSettings(): Settings {
  settings ??= parseSettings(process.env);
  return settings;
}

/** Lets the settings be read anew with these in the environment: for a command that works on a database of its own. */
export function changeEnvironment(changes: Record<string, string>): void {
  Object.assign(process.env, changes);
  settings = undefined;
}

/** Half a store would quietly be no store, and copies would go where nobody looks for them. */
function refuseHalfSet(names: readonly string[], given: Record<string, unknown>): void {
  const missing = names.filter((name) => !given[name]);
  if (missing.length === 0 || (missing.length === names.length && !given.BLOB_S3_REGION)) return;
  throw new SettingsError(
    `${missing.join(", ")} not set; ${names.join(", ")} are set all together or not at all.`,
  );
}

function complaint(name: string, value = ""): string {
  const allowed = SettingsSchema.shape[name as keyof typeof SettingsSchema.shape].description;
  return `${name} is "${shown(name, value)}"; it has to be ${allowed}.`;
}

function shown(name: string, value: string): string {
  if (/(SECRET|KEYS?)$/.test(name)) return "…";
  return name.endsWith("_URL") ? value.replace(/:\/\/.*@/, "://…@") : value;
}
