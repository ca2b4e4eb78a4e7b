import { z } from "zod";
import { type Answer, parseJson, statusFault } from "./ask";
import { type Copy, type Fault, type Outcome, webAddress } from "./service";

/** Save Page Now answers a request for a copy with a job, or says why there is none. */
const Saved = z.object({ job_id: z.string().regex(/^[\w-]{1,120}$/) });
const Success = z.object({ status: z.literal("success"), timestamp: z.string(), original_url: z.string() });
const Pending = z.object({ status: z.literal("pending") });
const Failed = z.object({ status: z.literal("error"), status_ext: z.string().nullish() });
const Available = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.literal(true), url: z.string(), timestamp: z.string() }).optional(),
  }),
});

const SENSELESS: Fault = { reason: "its answer made no sense" };

/** By its own code: what it means, and whether it will mean the same tomorrow. */
const CODES: Record<string, Fault> = {
  "blocked-url": { reason: "it does not store this address", forGood: true },
  blocked: { reason: "the site refuses it", forGood: true },
  "no-access": { reason: "the site refuses it", forGood: true },
  "not-found": { reason: "it found no page at this address", forGood: true },
  "invalid-url-syntax": { reason: "it does not understand this address", forGood: true },
  "method-not-allowed": { reason: "the site refuses it", forGood: true },
  "filesize-limit": { reason: "the document is too large for it", forGood: true },
  "invalid-host-resolution": { reason: "it could not find the site" },
  "too-many-daily-captures": { reason: "it stored this address too often today" },
  "user-session-limit": { reason: "it has too many of our requests in hand" },
};

/** What the answer to a request for a copy says. */
export function readSaved(answer: Answer): Outcome {
  if (answer.status === 401 || answer.status === 403) {
    return { fault: { reason: "it asks for keys that are not set or not right" } };
  }
  const said = parseJson(answer.body);
  const saved = Saved.safeParse(said);
  const [byStatus, byCode] = [statusFault(answer), codeFault(said)];
  const reason = byCode?.reason ?? byStatus?.reason;
  if (reason) return { fault: { ...byStatus, ...byCode, reason } };
  return saved.success ? { jobId: saved.data.job_id } : { fault: SENSELESS };
}

/** How a job stands: `base` is where the Wayback Machine shows its copies. */
export function readStatus(answer: Answer, base: string): Outcome | "pending" {
  const fault = statusFault(answer);
  if (fault) return { fault: { ...fault, jobIsOver: answer.status === 404 } };

  const said = parseJson(answer.body);
  const success = Success.safeParse(said);
  if (success.success) {
    const { timestamp, original_url } = success.data;
    const at = momentOf(timestamp);
    const url = webAddress(original_url) && webAddress(`${base}/web/${timestamp}/${original_url}`);
    if (at && url) return { copy: { url, at } };
  }
  if (Pending.safeParse(said).success) return "pending";
  return { fault: { ...(codeFault(said) ?? SENSELESS), jobIsOver: true } };
}

/** The nearest copy that the Availability API tells of, or null. */
export function readAvailability(answer: Answer): Copy | null {
  if (statusFault(answer)) return null;
  const said = Available.safeParse(parseJson(answer.body));
  const closest = said.data?.archived_snapshots.closest;
  const at = momentOf(closest?.timestamp ?? "");
  const url = webAddress(closest?.url);
  return at && url ? { url, at } : null;
}

/** The Wayback Machine's stamp of a moment: YYYYMMDDhhmmss, in UTC. */
export function stampOf(at: Date): string {
  return at.toISOString().replace(/\D/g, "").slice(0, 14);
}

function momentOf(stamp: string): Date | null {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}

function codeFault(said: unknown): Fault | null {
  const failed = Failed.safeParse(said);
  if (!failed.success) return null;
  const code = (failed.data.status_ext ?? "").replace(/^error:/, "");
  if (!/^[a-z][a-z-]{0,60}$/.test(code)) return { reason: "it failed and did not say why" };
  const known = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  return { ...known, reason: `${known?.reason ?? "it failed"} (error:${code})` };
}
