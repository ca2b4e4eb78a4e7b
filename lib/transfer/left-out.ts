/**
 * The tables that no export holds, each with the reason. Every other table of the schema is exported: a test
 * fails when one is neither exported nor here.
 */
export const LEFT_OUT: Record<string, string> = {
  Session: "Who is signed in just now; after a restore, people sign in again.",
  Verification: "Challenges of sign-ins under way, good for minutes.",
  RateLimit: "Counters of the last minutes.",
  Draft: "What somebody has typed and not saved.",
  WebhookDelivery: "What receivers were told or are being told: a restored instance must not tell it again.",
  SearchDocument: "What is searched is made from statements and editions, anew when they are put back.",
  SearchTerm: "As above.",
  SearchPosting: "As above.",
  SearchWord: "As above.",
  RepeatedRequest: "Answers of the last day, for those who send a request again.",
};
