import { copy, draftFrom, finish, type Mapped, putAll, unmapped } from "./mapped-text";

/** Soft hyphen, zero-width and joining characters, bidirectional controls, byte order mark. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/g;

/** What NFC may change: a character with its marks, a Hangul syllable, or one character that has a twin. */
const CLUSTER =
  /\P{M}?\p{M}+|[\u1100-\u115F\uA960-\uA97C][\u1160-\u11A7\uD7B0-\uD7C6]?[\u11A8-\u11FF\uD7CB-\uD7FB]?|[\uAC00-\uD7A3][\u11A7-\u11FF]|[^\0-\u02FF]/gu;

/** The text in Unicode NFC and without what nobody sees, each unit knowing its place in the source. */
export function compose(source: string): Mapped {
  return inNfc(withoutInvisible(unmapped(source)));
}

function withoutInvisible(input: Mapped): Mapped {
  return rewritten(input, INVISIBLE, () => "");
}

function inNfc(input: Mapped): Mapped {
  if (input.text.normalize("NFC") === input.text) return input;
  return rewritten(input, CLUSTER, (cluster) => cluster.normalize("NFC"));
}

/** A replacement stands for the whole of what it replaces, so that no offset falls inside a cluster. */
function rewritten(input: Mapped, pattern: RegExp, replace: (found: string) => string): Mapped {
  const draft = draftFrom(input);
  let done = 0;
  for (const { 0: found, index } of input.text.matchAll(pattern)) {
    const replacement = replace(found);
    if (replacement === found) continue;
    copy(draft, done, index);
    putAll(draft, replacement, index, index + found.length);
    done = index + found.length;
  }
  if (done === 0) return input;
  copy(draft, done, input.text.length);
  return finish(draft);
}
