import "server-only";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { currentSettings } from "@/lib/platform/settings";

/**
 * What sessions are signed and one-time-code secrets encrypted with: AUTH_SECRET, or one that is made at first
 * use and kept in the data folder, readable by its owner only. Several instances need the setting.
 */
export function authSecret(): string {
  const { AUTH_SECRET, DATA_DIR } = currentSettings();
  if (AUTH_SECRET) return AUTH_SECRET;
  const file = path.join(DATA_DIR, "auth-secret");
  try {
    fs.mkdirSync(DATA_DIR, { recursive: true });
    fs.writeFileSync(file, randomBytes(48).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return fs.readFileSync(file, "utf8");
}
