/** The addresses of the invented pairs, by the state they are in. */
export const SCENARIOS = {
  corrected: "lantern-fee",
  withdrawn: "moon-bridge",
  rightToLeft: "well-of-sampleton",
  draft: "town-clock",
  late: "sunday-ferry",
} as const;

/** Invented statements that stand in no pair, an earlier and a later one by what they are about. */
export const STATEMENTS = {
  "ferry-toll": [
    "I see no reason why the ferry toll would rise.",
    "I meant to say: I see no reason why the ferry toll wouldn't rise.",
  ],
  "harbour-light": ["The harbour light stays on all night.", "The harbour light goes out at midnight."],
  "night-market": ["The night market is open to all.", "The night market is for residents alone."],
  "bell-rope": ["The bell rope is new.", "I meant to say: the bell rope is not new."],
  "rope-bridge": ["The rope bridge is safe.", "The rope bridge is closed."],
  "tin-roof": ["The tin roof was paid by the council.", "The tin roof was paid by the mayor."],
} as const;

/** The invented people of the tests' desk, by their role; all have one password. */
export const DESK_PEOPLE = {
  admin: { name: "Ada Example", email: "ada@example.org" },
  editor: { name: "Ed Example", email: "ed@example.org" },
  reviewer: { name: "Rita Example", email: "rita@example.org" },
} as const;

export const DESK_PASSWORD = "seven lanterns over sampleton";

/** What the tests of the desk's own pages find there. */
export const DESK_RECORDS = {
  twins: ["Bo Q. Example", "Bo Example"],
  ofTwin: "harbour-toll",
  inReview: "market-bell",
} as const;
