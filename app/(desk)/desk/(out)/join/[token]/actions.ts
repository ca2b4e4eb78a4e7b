"use server";

import { redirect } from "next/navigation";
import { callAuth } from "@/lib/auth/call";
import { join, renewPassword } from "@/lib/people/commands";
import { JoinInput, NewPasswordInput } from "@/lib/people/schema";
import { type FormState, submitted } from "@/lib/platform/form";

/** Opens an account by a link and signs it in. Open to everybody who has the link. */
export async function openAccount(_: FormState, form: FormData): Promise<FormState> {
  return submitted(JoinInput, form, async (input) => {
    await join(input);
    await callAuth("/sign-in/email", { email: input.email, password: input.password });
    redirect("/desk");
  });
}

/** Sets a new password by a link. Open to everybody who has the link. */
export async function choosePassword(_: FormState, form: FormData): Promise<FormState> {
  return submitted(NewPasswordInput, form, async (input) => {
    await renewPassword(input);
    redirect("/desk/sign-in");
  });
}
