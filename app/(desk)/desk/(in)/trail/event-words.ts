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
  store: "stored",
  merge: "merged another into",
  "undo merge": "took back a merge of",
  join: "opened",
  invite: "made",
  "new version": "made a new version of",
  start: "began",
  finish: "finished",
  resume: "went on with",
  handle: "settled",
  cite: "made",
  uncite: "took away",
  retry: "tried again",
  fail: "could not make",
  archive: "asked an archive to keep",
  "reorder citations": "put in order what is quoted for",
  "change-role": "changed the role of",
  "set-password": "chose a new password for",
  "renew-password": "made a link for a new password of",
  "remove-second-factor": "took the second factor off",
  restore: "restored",
  look: "asked for a look at",
  "ask for a document of": "asked for a document of",
  take: "took",
  reopen: "put back",
  "take back": "took back what was said of",
  "ask a model of": "asked a model of",
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
  source_check: "finding about a source",
  seed: "filling with what ships",
  edition: "edition",
  suggestion: "suggestion for a statement",
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
  capture: (id) => `/desk/captures/${id}`,
  scale: () => "/desk/scales",
  monitor: (id) => `/desk/monitors/${id}`,
  lead: () => "/desk/leads",
  import: () => "/desk/import",
  suggestion: (id) => `/desk/statements/${id}`,
};

/** A kind of record in words. */
export function kindWords(entity: string): string {
  return KINDS[entity] ?? entity.replaceAll("_", " ");
}

/** An action in words, for what was done: "changed". */
export function actionWords(action: string): string {
  return DONE[action] ?? past(action.replaceAll(/[_-]/g, " "));
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
