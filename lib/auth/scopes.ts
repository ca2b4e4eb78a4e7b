/** What a personal token may be used for, beyond what its owner's role allows; never more than that. */
export const SCOPES = {
  read: { label: "Read drafts", definition: "Reads what its owner can read at the desk." },
  write: {
    label: "Write drafts",
    definition: "Also creates, changes and submits drafts. It never publishes.",
  },
} as const;

export type Scope = keyof typeof SCOPES;

/** A scope as better-auth stores it: what may be done with drafts. */
export function toPermissions(scope: Scope): { drafts: Scope[] } {
  return { drafts: scope === "write" ? ["read", "write"] : ["read"] };
}
