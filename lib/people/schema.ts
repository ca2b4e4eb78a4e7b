import { z } from "zod";
import { Role } from "@/lib/platform/generated/enums";

const Email = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email("Give an e-mail address, such as ada@example.org."));

/** Whom a link is meant for; the address only helps to tell links apart. */
export const InvitationInput = z.object({
  role: z.enum(Role, "Choose a role."),
  email: z.union([z.literal(""), Email]).nullish(),
});

/** What somebody says of themselves when they follow a link. */
export const JoinInput = z.object({
  token: z.string().min(1),
  name: z.string().trim().min(1, "Give your name: it stands under what you publish.").max(100),
  email: Email,
  password: z.string(),
});

/** What somebody chooses who follows a link for a new password. */
export const NewPasswordInput = JoinInput.pick({ token: true, password: true });

export const RoleInput = z.object({ userId: z.uuid(), role: z.enum(Role, "Choose a role.") });

export type InvitationInput = z.input<typeof InvitationInput>;
export type JoinInput = z.input<typeof JoinInput>;
export type NewPasswordInput = z.input<typeof NewPasswordInput>;
