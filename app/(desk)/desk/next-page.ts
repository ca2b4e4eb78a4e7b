/** Where signing in leads: a page of the desk, whatever the address says. */
export function insideDesk(asked: unknown): string {
  if (typeof asked !== "string" || !/^\/desk(?:[/?]|$)/.test(asked) || asked.includes("\\")) return "/desk";
  return asked.startsWith("/desk/sign-in") ? "/desk" : asked;
}
