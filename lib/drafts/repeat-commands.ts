import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import type { Answer, Repeated } from "./request";

const HOUR = 3_600_000;
/** For so long a request can be repeated under its key. */
const KEPT = 24 * HOUR;
/** Longer than any request takes: one whose process died may then be sent again. */
const LEASE = 120_000;

type Asked = { key: string; payload: readonly string[]; now?: Date };

/**
 * Does `work` once for a key of the actor's: who sends the same request again within a day gets the answer of the
 * first, also from another process. An answer that says the fault is ours is not kept, and nor is a crash.
 */
export async function once(
  actor: Actor,
  { key, payload, now = new Date() }: Asked,
  work: () => Promise<Answer>,
): Promise<Answer | Repeated> {
  const sha256 = createHash("sha256").update(JSON.stringify(payload)).digest("hex");
  await db().repeatedRequest.deleteMany({ where: { startedAt: { lt: new Date(now.getTime() - KEPT) } } });
  const claim = { userId: actor.id, key, sha256, startedAt: now };
  if (!(await take(claim))) return earlierAnswer(claim, work);
  return doNow(claim, work);
}

type Claim = { userId: string; key: string; sha256: string; startedAt: Date };

async function take(claim: Claim): Promise<boolean> {
  try {
    await db().repeatedRequest.create({ data: claim });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "P2002") return false;
    throw error;
  }
}

async function earlierAnswer(claim: Claim, work: () => Promise<Answer>): Promise<Answer | Repeated> {
  const { userId, key, sha256, startedAt } = claim;
  const first = await db().repeatedRequest.findUnique({ where: { userId_key: { userId, key } } });
  if (!first) return { refused: "in flight" };
  if (first.sha256 !== sha256) return { refused: "other payload" };
  if (first.status !== null) return { status: first.status, ...JSON.parse(first.answer ?? "{}") };
  if (startedAt.getTime() - first.startedAt.getTime() < LEASE) return { refused: "in flight" };
  const { count } = await db().repeatedRequest.updateMany({
    where: { id: first.id, status: null, startedAt: first.startedAt },
    data: { startedAt },
  });
  return count === 1 ? doNow(claim, work) : { refused: "in flight" };
}

async function doNow({ userId, key, startedAt }: Claim, work: () => Promise<Answer>): Promise<Answer> {
  const mine = { userId, key, status: null, startedAt };
  try {
    const answer = await work();
    const { status, ...rest } = answer;
    if (status >= 500) await db().repeatedRequest.deleteMany({ where: mine });
    else
      await db().repeatedRequest.updateMany({ where: mine, data: { status, answer: JSON.stringify(rest) } });
    return answer;
  } catch (error) {
    await db().repeatedRequest.deleteMany({ where: mine });
    throw error;
  }
}
