import path from "node:path";
import { expect, test } from "vitest";
import { parseSettings, SettingsError } from "./settings";

test("with no settings the product serves on this machine only, from the folder data", () => {
  expect(parseSettings({})).toEqual({
    PORT: 3000,
    PUBLISHER_NAME: "Restated",
    LICENCE_NAME: "CC BY 4.0",
    LICENCE_URL: "https://creativecommons.org/licenses/by/4.0/",
    HOST: "127.0.0.1",
    DATA_DIR: path.resolve("data"),
    API_LIMIT: 1200,
    TRUST_PROXY: "no",
    SEED: "examples",
    ARCHIVE_AVAILABILITY_URL: "https://archive.org/wayback/available",
    BLOB_S3_REGION: "auto",
    LOG_LEVEL: "info",
    EMBEDDINGS_MODEL: "default",
    OPINION_MODEL: "default",
    DRAFTS_MAY_LEAVE: "no",
    FETCH_ALLOW_HOSTS: [],
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
  ["AUTH_SECRET", "short", 'AUTH_SECRET is "…"; it has to be at least 32 characters'],
  ["ARCHIVE_URL", "web.archive.org", "the address of the Wayback Machine"],
  ["ARCHIVE_KEYS", "only-one", 'ARCHIVE_KEYS is "…"; it has to be the two keys'],
  ["SECOND_ARCHIVE_URL", "ftp://archive.example/", "SECOND_ARCHIVE_URL is"],
  ["BLOB_S3_BUCKET", "a/b", "the name of a bucket"],
  ["BLOB_S3_KEY", "a b", 'BLOB_S3_KEY is "…"'],
  ["SMTP_URL", "mail.example.org", "a mail server"],
  ["MAIL_FROM", "nobody", "whom mail comes from"],
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

test("a password in an address is not repeated", () => {
  expect(() => parseSettings({ SMTP_URL: "http://u:secret@mail" })).toThrow("http://…@mail");
  expect(() => parseSettings({ DATABASE_URL: "mysql://u:secret@db/x" })).toThrow("mysql://…@db/x");
});

const STORE = {
  BLOB_S3_ENDPOINT: "https://s3.example.org",
  BLOB_S3_BUCKET: "copies",
  BLOB_S3_KEY: "key",
  BLOB_S3_SECRET: "hush",
};

test("a store for copies is set with all it takes", () => {
  expect(parseSettings(STORE)).toMatchObject({ ...STORE, BLOB_S3_REGION: "auto" });
});

test.each([
  [{ ...STORE, BLOB_S3_SECRET: "" }, "BLOB_S3_SECRET not set;"],
  [{ BLOB_S3_ENDPOINT: "https://s3.example.org" }, "BLOB_S3_BUCKET, BLOB_S3_KEY, BLOB_S3_SECRET not set;"],
  [{ BLOB_S3_REGION: "eu-central-1" }, "all together or not at all"],
])("half a store is refused with what is missing", (env, message) => {
  expect(() => parseSettings(env)).toThrow(SettingsError);
  expect(() => parseSettings(env)).toThrow(message);
});
