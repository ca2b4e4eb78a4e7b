type Event = { action: string; entity: string; entityId: string };

/** What an action is called in the past, where that is not the action with "ed". */
const DONE: Record<string, string> = {
  create: "made",
  revise: "changed",
  submit: "sent to review",
  sendBack: "sent back",
  send_back: "sent back",
  approve: "approved",
  withdraw: "withdrew",
  assign: "gave somebody",
  comment: "commented on",
  resolve: "settled",
  answer: "filed a statement under",
  unanswer: "took a statement out of",
  cite: "checked",
  store: "stored",
  merge: "merged another into",
  "undo merge": "took back a merge of",
  join: "opened",
  invite: "made",
  "new version": "made a new version of",
  removeSecondFactor: "took the second factor off",
  start: "began",
  finish: "finished",
  restore: "restored",
};

/** Kinds of records in words; what is not here is called as it is stored. */
const KINDS: Record<string, string> = {
  user: "account",
  citation: "quotation in a source",
  capture: "copy of a source",
  token: "personal token",
  invitation: "link for an account",
  scale: "rating scale",
  rating_scale: "rating scale",
  seed: "filling with what ships",
  edition: "edition",
};

/** Where a record of a kind is found at the desk. */
const PATHS: Record<string, (id: string) => string> = {
  pair: (id) => `/desk/pairs/${id}`,
  source: (id) => `/desk/sources/${id}`,
  statement: (id) => `/desk/statements/${id}`,
  speaker: (id) => `/desk/speakers/${id}`,
  question: (id) => `/desk/questions/${id}`,
  occasion: (id) => `/desk/occasions/${id}`,
  topic: () => "/desk/topics",
  import: () => "/desk/import",
};

/** A kind of record in words. */
export function kindWords(entity: string): string {
  return KINDS[entity] ?? entity.replaceAll("_", " ");
}

/** An action in words, for what was done: "changed". */
export function actionWords(action: string): string {
  return DONE[action] ?? past(action.replaceAll("_", " "));
}

/** Where the record of a line is found; null where it has no page. */
export function pathOf({ entity, entityId }: Event): string | null {
  return PATHS[entity]?.(encodeURIComponent(entityId)) ?? null;
}

/** "publish" is "published", "close account" "closed account". */
function past(action: string): string {
  const [verb = "", ...rest] = action.split(" ");
  return [/e$/.test(verb) ? `${verb}d` : `${verb}ed`, ...rest].join(" ");
}
