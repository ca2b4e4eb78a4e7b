import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may, type Permission } from "@/lib/auth/permissions";
import type { Transaction } from "@/lib/platform/db";
import { Role } from "@/lib/platform/generated/enums";
import { type Letter, sendMail } from "@/lib/platform/mail";
import { currentSettings } from "@/lib/platform/settings";
import { type Change, write } from "./write";

/** Whom something concerns: these people, or all who may do something. */
export type Audience = readonly (string | null)[] | { whoMay: Permission };
export type News = { text: string; path: string };
type Tell = (audience: Audience, news: News) => Promise<void>;

/**
 * As `write`, for work that concerns other people: whoever `tell` names finds the news in the desk, written in
 * the same transaction, and gets it by mail after it if they asked for that. Nobody is told of their own acts,
 * and what a built-in account does is told to nobody.
 */
export async function writeAndTell<T extends { id: string }>(
  actor: Actor,
  change: Change,
  work: (tx: Transaction, tell: Tell) => Promise<T>,
): Promise<T> {
  const letters: Letter[] = [];
  const result = await write(actor, change, (tx) =>
    work(tx, async (audience, news) => {
      letters.push(...(await note(tx, actor, { audience, news })));
    }),
  );
  for (const letter of letters) sendMail(letter);
  return result;
}

/** Notes news for its audience in a transaction, and says what has to be mailed after it. */
export async function note(
  tx: Transaction,
  actor: Actor,
  { audience, news }: { audience: Audience; news: News },
): Promise<Letter[]> {
  const acting = await tx.user.findUnique({ where: { id: actor.id }, select: { banned: true } });
  if (acting?.banned) return [];
  const whom =
    "whoMay" in audience ? { role: { in: rolesThat(audience.whoMay) } } : { id: { in: ids(audience) } };
  const people = await tx.user.findMany({
    where: { AND: [whom, { banned: false, id: { not: actor.id } }] },
    select: { id: true, email: true, mailNotices: true },
  });
  await tx.notification.createMany({ data: people.map(({ id }) => ({ userId: id, ...news })) });
  return people.filter(({ mailNotices }) => mailNotices).map(({ email }) => letterTo(email, news));
}

function ids(audience: readonly (string | null)[]): string[] {
  return audience.filter((id) => id !== null);
}

function rolesThat(permission: Permission): Role[] {
  return Object.values(Role).filter((role) => may({ role }, permission));
}

function letterTo(to: string, { text, path }: News): Letter {
  const address = `${currentSettings().PUBLIC_URL ?? ""}${path}`;
  return { to, subject: text.slice(0, 200), text: `${text}\n\n${address}\n` };
}
