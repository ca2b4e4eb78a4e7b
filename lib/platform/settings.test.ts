import path from "node:path";
import { expect, test } from "vitest";
import { parseSettings, SettingsError } from "./settings";

test("with no settings the product serves on this machine only, from the folder data", () => {
  expect(parseSettings({})).toEqual({
    PORT: 3000,
    HOST: "127.0.0.1",
    DATA_DIR: path.resolve("data"),
    LOG_LEVEL: "info",
    FETCH_ALLOW_HOSTS: [],
    BLOB_S3_REGION: "auto",
  });
});

test("an empty value counts as none", () => {
  expect(parseSettings({ PORT: "", PUBLIC_URL: "" }).PORT).toBe(3000);
});

test("a public address loses its last slash, so that paths can follow it", () => {
  expect(parseSettings({ PUBLIC_URL: "https://example.org/facts/" }).PUBLIC_URL).toBe(
    "https://example.org/facts",
  );
});

test.each([
  ["PORT", "http", 'PORT is "http"; it has to be the port to serve on, a whole number from 1 to 65535.'],
  ["PORT", "70000", 'PORT is "70000"'],
  ["PORT", "80.5", 'PORT is "80.5"'],
  ["HOST", "a b", 'HOST is "a b"'],
  ["DATABASE_URL", "mysql://db/x", "PostgreSQL address"],
  ["PUBLIC_URL", "javascript:alert(1)", "PUBLIC_URL is"],
  ["LOG_LEVEL", "loud", "one of fatal, error, warn, info"],
])("%s=%s is refused with the name, the value and what is allowed", (name, value, message) => {
  expect(() => parseSettings({ [name]: value })).toThrow(SettingsError);
  expect(() => parseSettings({ [name]: value })).toThrow(message);
});

test("a key that is written wrongly is not repeated", () => {
  expect(() => parseSettings({ ARCHIVE_KEYS: "only-one-half" })).toThrow('ARCHIVE_KEYS is "…"');
});

test("the hosts that tests let through are a list, and none unless it is set", () => {
  const settings = parseSettings({ FETCH_ALLOW_HOSTS: "127.0.0.1:4001, localhost:4002," });
  expect(settings.FETCH_ALLOW_HOSTS).toEqual(["127.0.0.1:4001", "localhost:4002"]);
});

test("every wrong setting is named at once", () => {
  expect(() => parseSettings({ PORT: "x", LOG_LEVEL: "y" })).toThrow(/PORT[^\n]*\nLOG_LEVEL/);
});

test("a password in the database address is not repeated", () => {
  expect(() => parseSettings({ DATABASE_URL: "mysql://u:secret@db/x" })).toThrow("mysql://…@db/x");
});
