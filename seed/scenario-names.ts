/** The addresses of the invented pairs, by the state they are in. */
export const SCENARIOS = {
  corrected: "lantern-fee",
  withdrawn: "moon-bridge",
  rightToLeft: "well-of-sampleton",
  draft: "town-clock",
} as const;
