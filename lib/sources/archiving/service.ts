/** A copy that an archive holds, and when it was made. */
export type Copy = { url: string; at: Date };

/** Why there is no copy, in words that follow the archive's name. */
export type Fault = {
  reason: string;
  /** Asking again would change nothing. */
  forGood?: boolean;
  /** The job that was asked after is over; the next attempt begins a new one. */
  jobIsOver?: boolean;
  /** The archive wants to be left alone for so many milliseconds at least. */
  pause?: number;
};

export type Outcome = { copy: Copy } | { jobId: string } | { fault: Fault };

/** An archive that stores addresses for us. Nothing in it throws for what the archive does: a fault is an answer. */
export type ArchiveService = {
  name: string;
  submit(address: string, now: Date): Promise<Outcome>;
  /** How a job stands that `submit` began. */
  poll?(jobId: string): Promise<Outcome>;
  /** The copy nearest to a moment, whoever asked for it. */
  nearest?(address: string, at: Date): Promise<Copy | null>;
};

/** An address that may become a link. Whatever an archive answers is a stranger's text. */
export function webAddress(given: unknown, base?: string): string | null {
  if (typeof given !== "string" || given.length > 4000) return null;
  const url = URL.parse(given, base);
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : null;
}
