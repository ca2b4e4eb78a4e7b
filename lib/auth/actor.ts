import type { Role } from "@/lib/platform/generated/enums";

/** Who is acting, as every command gets to know it. */
export type Actor = { id: string; name: string; role: Role };
