import { Refusal } from "@/lib/platform/errors";
import type { Role } from "@/lib/platform/generated/enums";
import type { Actor } from "./actor";

/** Who may do what: the one table that pages, actions and the API read. */
const PERMISSIONS = {
  write: ["editor", "reviewer", "admin"],
  approve: ["reviewer", "admin"],
  publish: ["reviewer", "admin"],
  withdraw: ["reviewer", "admin"],
  manage: ["admin"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

export function may(actor: Actor, permission: Permission): boolean {
  const roles: readonly Role[] = PERMISSIONS[permission];
  return roles.includes(actor.role);
}

/** Throws a Refusal when the actor's role does not carry the permission. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (!may(actor, permission))
    throw new Refusal("forbidden", `A person with the role ${actor.role} may not ${permission}.`);
}
