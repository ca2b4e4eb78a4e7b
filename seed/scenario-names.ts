/** The addresses of the invented pairs, by the state they are in. */
export const SCENARIOS = {
  corrected: "lantern-fee",
  withdrawn: "moon-bridge",
  rightToLeft: "well-of-sampleton",
  draft: "town-clock",
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
