import "server-only";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { sendTo } from "./delivery-commands";
import { listReceiversDue } from "./due-queries";

const HOUR = 60 * 60_000;
/** For so long the desk shows what was delivered. */
const KEPT = 30 * 24 * HOUR;

const busy = new Set<string>();
let isLooking = false;
let lastCleared = 0;

/**
 * Sends what is due, in the background of the server. Called again and again: a receiver that takes its time does not
 * keep the others waiting, and a database that does is not asked anew.
 */
export async function sendWebhooks(now = new Date()): Promise<void> {
  if (isLooking) return;
  isLooking = true;
  let sending: Promise<unknown>;
  try {
    await forgetOld(now);
    sending = sendTo(await listReceiversDue(now, [...busy]), { busy });
  } finally {
    isLooking = false;
  }
  await sending.catch((err: unknown) => log.error({ err }, "Deliveries could not be sent."));
}

async function forgetOld(now: Date): Promise<void> {
  if (now.getTime() - lastCleared < HOUR) return;
  lastCleared = now.getTime();
  const createdAt = { lt: new Date(now.getTime() - KEPT) };
  await db().webhookDelivery.deleteMany({ where: { status: "delivered", createdAt } });
}
