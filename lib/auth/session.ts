import "server-only";
import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { Role } from "@/lib/platform/generated/enums";
import type { Actor } from "./actor";
import { auth } from "./better-auth";
import { may, type Permission } from "./permissions";

/** Set by our own server: the path that was asked for, so that signing in leads back to it. */
const ASKED_FOR = "x-restated-path";

/** Who is signed in, as the database has them now; null for nobody. */
export async function currentActor(): Promise<Actor | null> {
  const session = await auth().api.getSession({ headers: await headers() });
  if (!session || session.user.banned) return null;
  const { id, name, role } = session.user;
  return { id, name, role: Role[role as Role] };
}

/** For a page: who is signed in. Nobody is sent to sign in; without the permission the answer is 403. */
export async function requireActor(permission: Permission = "write"): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) {
    const path = (await headers()).get(ASKED_FOR) ?? "/desk";
    redirect(`/desk/sign-in?next=${encodeURIComponent(path)}`);
  }
  if (!may(actor, permission)) forbidden();
  return actor;
}
