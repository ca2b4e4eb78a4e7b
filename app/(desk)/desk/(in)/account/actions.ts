"use server";

import { redirect } from "next/navigation";
import { callAuth } from "@/lib/auth/call";

/** Ends this session. Open to everybody. */
export async function signOut(): Promise<void> {
  await callAuth("/sign-out", {});
  redirect("/desk/sign-in");
}
