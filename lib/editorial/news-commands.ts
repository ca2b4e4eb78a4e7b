import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { type Letter, sendMail } from "@/lib/platform/mail";
import { type Audience, type News, note } from "./tell";

type Told = { audience: Audience; news: News };

/** Tells people of something that is written already, each of their own news, by the rules of `writeAndTell`. */
export async function tellPeople(actor: Actor, told: readonly Told[]): Promise<void> {
  const letters = await db().$transaction(async (tx) => {
    const noted: Letter[] = [];
    for (const each of told) noted.push(...(await note(tx, actor, each)));
    return noted;
  });
  for (const letter of letters) sendMail(letter);
}
