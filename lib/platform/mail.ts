import "server-only";
import { createTransport } from "nodemailer";
import { log } from "./log";
import { currentSettings } from "./settings";

export type Letter = { to: string; subject: string; text: string };

/** Longer than this, in milliseconds, a mail server is not waited for. */
const PATIENCE = 10_000;

const underway = new Set<Promise<void>>();

/**
 * Sends a letter by the server that the settings name, without being waited for; without one, or without
 * MAIL_FROM, it does nothing. A failure is logged and never reaches the caller: what the letter tells stands in the desk too.
 */
export function sendMail(letter: Letter): void {
  const { SMTP_URL, MAIL_FROM } = currentSettings();
  if (!SMTP_URL || !MAIL_FROM) return;
  const sending = deliver(SMTP_URL, { ...letter, from: MAIL_FROM });
  underway.add(sending);
  sending.finally(() => underway.delete(sending));
}

/** Waits until no letter is underway: before a command of the shell ends, and in tests. */
export async function mailIsSent(): Promise<void> {
  while (underway.size > 0) await Promise.all(underway);
}

async function deliver(url: string, letter: Letter & { from: string }): Promise<void> {
  try {
    const times = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE };
    const transport = createTransport({ url, ...times, disableFileAccess: true, disableUrlAccess: true });
    await transport.sendMail({ ...letter, subject: letter.subject.replace(/\s+/g, " ") });
  } catch (error) {
    log.warn({ error: error instanceof Error ? error.message : String(error) }, "A letter was not sent.");
  }
}
