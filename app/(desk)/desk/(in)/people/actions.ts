"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction, deskCall } from "@/lib/auth/desk-action";
import {
  changeRole,
  closeAccount,
  createPasswordLink,
  invite,
  removeSecondFactor,
  revokeInvitation,
} from "@/lib/people/commands";
import { InvitationInput, RoleInput } from "@/lib/people/schema";
import { currentSettings, ownAddress } from "@/lib/platform/settings";

const HERE = "/desk/people";
const UserId = z.object({ userId: z.uuid() });

/** Makes a link for a new account; the answer is the only place where it is shown. */
export const makeInvitation = deskCall("manage", InvitationInput, async (input, actor) => {
  const { token } = await invite(input, actor);
  revalidatePath(HERE);
  return { link: linkOf(token) };
});

/** Makes a link for a new password; the answer is the only place where it is shown. */
export const makePasswordLink = deskCall("manage", UserId, async ({ userId }, actor) => {
  const { token } = await createPasswordLink(userId, actor);
  revalidatePath(HERE);
  return { link: linkOf(token) };
});

export const endInvitation = deskAction("manage", z.object({ id: z.uuid() }), async ({ id }, actor) => {
  await revokeInvitation(id, actor);
  revalidatePath(HERE);
});

export const giveRole = deskAction("manage", RoleInput, async (input, actor) => {
  await changeRole(input, actor);
  revalidatePath(HERE);
});

const Closing = UserId.extend({ reason: z.string().trim().min(1, "Say why.").max(200) });

export const closeTheAccount = deskAction("manage", Closing, async ({ userId, reason }, actor) => {
  await closeAccount(userId, reason, actor);
  revalidatePath(HERE);
});

export const reopenTheAccount = deskAction("manage", UserId, async ({ userId }, actor) => {
  await closeAccount(userId, null, actor);
  revalidatePath(HERE);
});

export const takeOffSecondFactor = deskAction("manage", UserId, async ({ userId }, actor) => {
  await removeSecondFactor(userId, actor);
  revalidatePath(HERE);
});

function linkOf(token: string): string {
  return `${ownAddress(currentSettings())}/desk/join/${token}`;
}
