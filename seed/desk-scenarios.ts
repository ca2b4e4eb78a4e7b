import type { Actor } from "@/lib/auth/actor";
import { write } from "@/lib/editorial/write";
import { movePair } from "@/lib/pairs/review-commands";
import { db } from "@/lib/platform/db";
import { createSpeaker } from "@/lib/speakers/commands";
import { draftPair, ensurePublished, ensureStatement } from "./ensure";
import type { Desk, PairEntry } from "./entry";
import { inventedEntry } from "./invented";
import { DESK_RECORDS, STATEMENTS } from "./scenario-names";

/** Statements that stand in no pair yet. */
export async function addStatements(desk: Desk): Promise<void> {
  for (const [slug, words] of Object.entries(STATEMENTS)) {
    const { earlier, later } = inventedEntry(slug, "en", [...words]);
    await ensureStatement(earlier, desk);
    await ensureStatement(later, desk);
  }
}

/** One invented speaker under two records; a published pair names the one that is to go. */
export async function addTwins(desk: Desk): Promise<void> {
  const [twin, other] = DESK_RECORDS.twins;
  const entry = inventedEntry(DESK_RECORDS.ofTwin, "en", ["The toll is gone.", "The toll stays."]);
  await ensurePublished(saidBy(entry, twin), desk);
  await createSpeaker({ name: other, kind: "person" }, desk.editor);
}

/** What fetching a source again would have found: its words are others now. No server is asked for that. */
export async function addChangedSource({ editor }: Desk): Promise<void> {
  const citation = await db().citation.findFirstOrThrow({
    where: { source: { url: { contains: DESK_RECORDS.ofTwin } }, result: "verbatim" },
    include: { statement: { select: { quote: true } } },
  });
  const { id, statementId, sourceId, captureId, statement } = citation;
  const differences = [{ said: "raised", quoted: "gone" }];
  const finding = {
    citationId: id,
    statementId,
    quote: statement.quote,
    before: "verbatim",
    after: "changed",
  };
  const data = { sourceId, captureId, outcome: "changed", findings: [{ ...finding, differences }] } as const;
  await write(editor, { action: "check", entity: "source", details: null }, async (tx) => {
    await tx.sourceCheck.create({ data });
    return { id: sourceId };
  });
}

/** A pair that somebody of the desk sent to review, which tells those who may approve it. */
export async function sendToReview(author: Actor, desk: Desk): Promise<void> {
  const entry = inventedEntry(DESK_RECORDS.inReview, "en", ["The bell rings at six.", "The bell is silent."]);
  const { id, version } = await draftPair(entry, { ...desk, editor: author });
  await movePair(id, "submit", author, version);
}

function saidBy(entry: PairEntry, name: string): PairEntry {
  const speaker = { slug: name.toLowerCase().replace(/[^a-z]+/g, "-"), name, kind: "person" } as const;
  return { ...entry, earlier: { ...entry.earlier, speaker }, later: { ...entry.later, speaker } };
}
