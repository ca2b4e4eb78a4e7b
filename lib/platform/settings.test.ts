import path from "node:path";
import { expect, test } from "vitest";
import { parseSettings, SettingsError } from "./settings";

test("with no settings the product serves on this machine only, from the folder data", () => {
  expect(parseSettings({})).toEqual({
    PORT: 3000,
    HOST: "127.0.0.1",
    DATA_DIR: path.resolve("data"),
    LOG_LEVEL: "info",
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
  ["SMTP_URL", "mail.example.org", "a mail server"],
  ["MAIL_FROM", "nobody", "whom mail comes from"],
  ["LOG_LEVEL", "loud", "one of fatal, error, warn, info"],
])("%s=%s is refused with the name, the value and what is allowed", (name, value, message) => {
  expect(() => parseSettings({ [name]: value })).toThrow(SettingsError);
  expect(() => parseSettings({ [name]: value })).toThrow(message);
});

test("every wrong setting is named at once", () => {
  expect(() => parseSettings({ PORT: "x", LOG_LEVEL: "y" })).toThrow(/PORT[^\n]*\nLOG_LEVEL/);
});

test("a password in an address is not repeated", () => {
  expect(() => parseSettings({ SMTP_URL: "http://u:secret@mail" })).toThrow("http://…@mail");
  expect(() => parseSettings({ DATABASE_URL: "mysql://u:secret@db/x" })).toThrow("mysql://…@db/x");
});
