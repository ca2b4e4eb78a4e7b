import { CONTENT_VERSION, EditionContent } from "./schema";

type Raw = { contentVersion: number } & Record<string, unknown>;
type Upgrade = (content: Raw) => Raw;

/** By the version it starts from: what makes content of the next version out of it. */
const UPGRADES: Readonly<Record<number, Upgrade>> = { 1: withEvidence };

/**
 * The content of a stored edition in today's form. Stored text is never rewritten: an edition of an older
 * version is brought up, step by step, each time it is read.
 *
 * Throws an Error for a version that this code does not know, and a ZodError for content of another shape.
 */
export function readContent(text: string): EditionContent {
  return EditionContent.parse(upgradeContent(JSON.parse(text), UPGRADES, CONTENT_VERSION));
}

/** Applies the upgrades from the content's own version to `target`; see `readContent`. */
export function upgradeContent(
  content: Raw,
  upgrades: Readonly<Record<number, Upgrade>>,
  target: number,
): Raw {
  let current = content;
  while (current.contentVersion !== target) {
    const upgrade = upgrades[current.contentVersion];
    if (!upgrade) {
      throw new Error(
        `Editions of content version ${current.contentVersion} cannot be read: this code reads up to ${target}.`,
      );
    }
    current = { ...upgrade(current), contentVersion: current.contentVersion + 1 };
  }
  return current;
}

/** Version 2 added evidence, responses and assessments, and writes summaries in Markdown. */
function withEvidence(content: Raw): Raw {
  const { pair, earlier, later } = content as Raw & Record<"pair" | "earlier" | "later", object>;
  return {
    ...content,
    pair: { ...pair, summaryFormat: "plain" },
    earlier: { ...earlier, assessments: [] },
    later: { ...later, assessments: [] },
    evidence: [],
    responses: [],
  };
}
