import { createHash } from "node:crypto";
import { canonicalJson, type JsonValue } from "@/lib/platform/canonical-json";

/** What the hash of an edition covers: all of it but the hash itself. */
export type HashedEdition = { content: JsonValue; number: number; previousHash: string | null };

/** An edition as it is stored; `contentText` is the stored text of its content, where there is one. */
export type StoredEdition = HashedEdition & { hash: string; contentText?: string };

/** One thing wrong with a chain, in words for whoever verifies it. */
export type ChainFault = {
  number: number;
  kind: "number" | "previous-hash" | "content" | "hash" | "text";
  message: string;
};

/**
 * The hash of an edition: SHA-256, in lower-case hex, over the UTF-8 bytes of the canonical JSON
 * (RFC 8785) of `{content, number, previousHash}`. The first edition has the previous hash `null`.
 *
 * Throws a TypeError when the content is no JSON (see `canonicalJson`).
 */
export function editionHash({ content, number, previousHash }: HashedEdition): string {
  return createHash("sha256").update(canonicalJson({ content, number, previousHash }), "utf8").digest("hex");
}

/**
 * Every fault in the editions of one pair, given in the order in which they are kept; none for a sound
 * chain. Numbers run from 1 without a gap, each edition names the hash of the one before it, and each hash
 * is that of its edition.
 *
 * A chain cannot tell that its newest editions were cut off, or that all of it was written anew: for that,
 * compare its last hash with one noted elsewhere.
 */
export function verifyChain(editions: readonly StoredEdition[]): ChainFault[] {
  return editions.flatMap((edition, index) => {
    const before = editions[index - 1];
    const messages = [
      { kind: "number", message: numberFault(edition, before) },
      { kind: "previous-hash", message: linkFault(edition, before) },
      ...contentFaults(edition),
    ] as const;
    return messages.flatMap(({ kind, message }) =>
      message ? [{ number: edition.number, kind, message: `Edition ${edition.number}: ${message}` }] : [],
    );
  });
}

function numberFault(edition: StoredEdition, before?: StoredEdition): string | undefined {
  const due = (before?.number ?? 0) + 1;
  if (edition.number !== due) return `it stands where edition ${due} should.`;
}

function linkFault(edition: StoredEdition, before?: StoredEdition): string | undefined {
  const due = before?.hash ?? null;
  if (edition.previousHash === due) return;
  return before
    ? `its previous hash is not the hash of edition ${before.number}, which stands before it.`
    : "it stands first, but names a previous hash.";
}

function contentFaults(edition: StoredEdition): { kind: ChainFault["kind"]; message?: string }[] {
  try {
    return [
      { kind: "hash", message: hashFault(edition) },
      { kind: "text", message: textFault(edition) },
    ];
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return [{ kind: "content", message: `its content cannot be hashed. ${error.message}` }];
  }
}

function hashFault(edition: StoredEdition): string | undefined {
  if (editionHash(edition) !== edition.hash) return "its hash is not that of its content, number and link.";
}

function textFault({ content, contentText }: StoredEdition): string | undefined {
  if (contentText === undefined || contentText === canonicalJson(content)) return;
  return "its stored text is not the canonical form of its content.";
}
