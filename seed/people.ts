import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import type { Role } from "@/lib/platform/generated/enums";

/** An account of a made-up person, for tests only. */
export async function inventPerson(
  name: string,
  role: Role,
  { mailNotices = false }: { mailNotices?: boolean } = {},
): Promise<Actor> {
  const email = `${name.toLowerCase().replaceAll(" ", ".")}@example.org`;
  return db().user.create({
    data: { name, email, role, mailNotices },
    select: { id: true, name: true, role: true },
  });
}
