import "server-only";
import { Role } from "@/lib/platform/generated/enums";
import { auth } from "./better-auth";
import { may, type Permission } from "./permissions";

/** What the server answers before a page of the desk is made: its status cannot be set once it streams. */
export type DoorAnswer = { status: 303; location: string } | { status: 403 };

/** Pages that need more than the permission to write. Each page asks again for itself. */
const NEEDS: Record<string, Permission> = {
  "/desk/people": "manage",
  "/desk/scales": "manage",
  "/desk/suggestions": "manage",
  "/desk/webhooks": "manage",
};

/** Open to those who are not signed in. */
const OUTSIDE = /^\/desk\/(?:sign-in|join)(?:\/|$)/;

/** Null for a page that is not of the desk, and for one that may be shown. `url` is a path with its query. */
export async function doorAnswer(url: string, cookie: string): Promise<DoorAnswer | null> {
  const [path = "/"] = url.split("?", 1);
  if (!/^\/desk(?:\/|$)/.test(path) || OUTSIDE.test(path)) return null;

  const headers = new Headers({ cookie });
  const session = await auth().api.getSession({ headers, query: { disableRefresh: true } });
  if (!session || session.user.banned) {
    return { status: 303, location: `/desk/sign-in?next=${encodeURIComponent(url)}` };
  }
  const [, needed = "write"] = Object.entries(NEEDS).find(([start]) => path.startsWith(start)) ?? [];
  const actor = { ...session.user, role: Role[session.user.role as Role] };
  return may(actor, needed as Permission) ? null : { status: 403 };
}
