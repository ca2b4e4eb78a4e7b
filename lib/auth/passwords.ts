import "server-only";
import { dictionary } from "@zxcvbn-ts/language-common";

/** NIST SP 800-63B: length and a list of known passwords, no rules of composition. */
const SHORTEST = 12;
const LONGEST = 128;

const known = new Set<string>(dictionary["passwords-common"].map(String));

/** Why a password is not accepted, in words for whoever chose it; null for one that is. */
export function passwordFault(password: string): string | null {
  const length = [...password].length;
  if (length < SHORTEST) return `Choose at least ${SHORTEST} characters. A few words make a good password.`;
  if (length > LONGEST) return `Choose at most ${LONGEST} characters.`;
  if (isKnown(password)) return "This password stands in lists of leaked ones. Choose another.";
  return null;
}

/** A known password is not made safe by capitals, by repeating it or by figures and marks at its ends. */
function isKnown(password: string): boolean {
  const plain = password.toLowerCase();
  const core = plain.replace(/^[\d\W_]+|[\d\W_]+$/g, "");
  const [, once = plain] = plain.match(/^(.+?)\1+$/) ?? [];
  return [plain, core, once].some((word) => known.has(word)) || new Set(plain).size < 4;
}
