"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { callAuth } from "@/lib/auth/call";
import { type FormState, submitted } from "@/lib/platform/form";
import { insideDesk } from "../../next-page";

const Next = z.string().optional().transform(insideDesk);
const SignIn = z.object({
  email: z.string().trim().toLowerCase().min(1, "Give your e-mail address."),
  password: z.string().min(1, "Give your password."),
  next: Next,
});
const Code = z.object({ code: z.string().trim().min(6, "Give the code."), next: Next });

/** Signs in by password; whoever has a second factor is asked for it next. Open to everybody. */
export async function signIn(_: FormState, form: FormData): Promise<FormState> {
  return submitted(SignIn, form, async ({ email, password, next }) => {
    const { twoFactorRedirect } = await callAuth("/sign-in/email", { email, password });
    redirect(twoFactorRedirect ? `/desk/sign-in/code?next=${encodeURIComponent(next)}` : next);
  });
}

/** Takes the second factor: six digits from an authenticator, or a recovery code. Open to everybody. */
export async function enterCode(_: FormState, form: FormData): Promise<FormState> {
  return submitted(Code, form, async ({ code, next }) => {
    const digits = code.replace(/\s/g, "");
    const path = /^\d{6}$/.test(digits) ? "/two-factor/verify-totp" : "/two-factor/verify-backup-code";
    await callAuth(path, { code: path.endsWith("totp") ? digits : code });
    redirect(next);
  });
}
