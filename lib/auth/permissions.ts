import { Refusal } from "@/lib/platform/errors";
import type { Role } from "@/lib/platform/generated/enums";
import type { Actor } from "./actor";

/** What each role is called, and what it is for. */
export const ROLES = {
  editor: { label: "Editor", definition: "Writes sources, statements and pairs, and sends them to review." },
  reviewer: {
    label: "Reviewer",
    definition: "Also approves, publishes, corrects and withdraws what somebody else wrote.",
  },
  admin: {
    label: "Administrator",
    definition: "Also invites people, keeps the rating scales, and says who is told of editions.",
  },
} as const satisfies Record<Role, { label: string; definition: string }>;

/** Who may do what: the one table that pages, actions and the API read. */
export const PERMISSIONS = {
  write: ["editor", "reviewer", "admin"],
  approve: ["reviewer", "admin"],
  publish: ["reviewer", "admin"],
  withdraw: ["reviewer", "admin"],
  manage: ["admin"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

export function may(actor: { role: Role }, permission: Permission): boolean {
  const roles: readonly Role[] = PERMISSIONS[permission];
  return roles.includes(actor.role);
}

/** Throws a Refusal when the actor's role does not carry the permission. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (may(actor, permission)) return;
  throw new Refusal("forbidden", `A person with the role ${actor.role} may not ${permission}.`);
}
