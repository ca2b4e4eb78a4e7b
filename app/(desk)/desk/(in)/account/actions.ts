"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { renderSVG } from "uqr";
import { z } from "zod";
import { callAuth } from "@/lib/auth/call";
import { deskAction, deskCall } from "@/lib/auth/desk-action";
import { SCOPES } from "@/lib/auth/scopes";
import {
  createToken,
  endSession,
  requireGoodPassword,
  revokeToken,
  setMailNotices,
} from "@/lib/people/account-commands";

const HERE = "/desk/account";
const Password = z.string().min(1, "Give your password.");
const Id = z.object({ id: z.string().min(1) });

/** Ends this session. Open to everybody. */
export async function signOut(): Promise<void> {
  await callAuth("/sign-out", {});
  redirect("/desk/sign-in");
}

const NewPassword = z.object({ current: Password, password: z.string() });

/** Changes the password and signs out everywhere else. */
export const changePassword = deskAction("write", NewPassword, async ({ current, password }) => {
  requireGoodPassword(password);
  const body = { currentPassword: current, newPassword: password, revokeOtherSessions: true };
  await callAuth("/change-password", body);
  return { id: "password", note: "Your password is changed. You are signed out everywhere else." };
});

/** Begins a second factor: what the authenticator has to know, and recovery codes. It counts once confirmed. */
export const beginSecondFactor = deskCall("write", z.object({ password: Password }), async ({ password }) => {
  const { totpURI, backupCodes } = await callAuth("/two-factor/enable", { password });
  const address = String(totpURI);
  const secret = new URL(address).searchParams.get("secret") ?? "";
  return { svg: renderSVG(address, { border: 2 }), secret, codes: z.array(z.string()).parse(backupCodes) };
});

const Code = z.object({ code: z.string().regex(/^\s*\d{3}\s?\d{3}\s*$/, "Give the six digits.") });

/** Confirms that the authenticator shows the right digits; from now on signing in asks for them. */
export const confirmSecondFactor = deskCall("write", Code, async ({ code }) => {
  await callAuth("/two-factor/verify-totp", { code: code.replace(/\s/g, "") });
  revalidatePath(HERE);
});

/** Takes the second factor off. */
export const dropSecondFactor = deskAction(
  "write",
  z.object({ password: Password }),
  async ({ password }) => {
    await callAuth("/two-factor/disable", { password });
    revalidatePath(HERE);
  },
);

/** Makes new recovery codes; the old ones no longer count. */
export const renewCodes = deskCall("write", z.object({ password: Password }), async ({ password }) => {
  const { backupCodes } = await callAuth("/two-factor/generate-backup-codes", { password });
  return { codes: z.array(z.string()).parse(backupCodes) };
});

export const removePasskey = deskAction("write", Id, async ({ id }) => {
  await callAuth("/passkey/delete-passkey", { id });
  revalidatePath(HERE);
});

export const signOutSession = deskAction("write", Id, async ({ id }, actor) => {
  await endSession(id, actor);
  revalidatePath(HERE);
});

/** Signs out everywhere, here too. */
export const signOutEverywhere = deskAction("write", z.object({}), async () => {
  await callAuth("/revoke-sessions", {});
  redirect("/desk/sign-in");
});

const Token = z.object({
  name: z.string().trim().min(1, "Say what the token is for.").max(32),
  scope: z.enum(Object.keys(SCOPES) as (keyof typeof SCOPES)[]),
  days: z.coerce.number().int().min(1).max(365),
});

/** Makes a token; the answer is the only place where it is shown. */
export const makeToken = deskCall("write", Token, async (input, actor) => {
  const { key } = await createToken(input, actor);
  revalidatePath(HERE);
  return { key };
});

export const endToken = deskAction("write", Id, async ({ id }, actor) => {
  await revokeToken(id, actor);
  revalidatePath(HERE);
});

const Notices = z.object({ mail: z.literal("on").optional() });

export const chooseNotices = deskAction("write", Notices, async ({ mail }, actor) => {
  await setMailNotices(mail === "on", actor);
  return { id: actor.id, note: "Saved." };
});
