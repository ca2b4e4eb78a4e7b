import "server-only";
import { currentEngine } from "./db";

/** A filter for text that contains these words, whatever the case (of Latin letters, on SQLite). */
export function containing(words: string): { contains: string } {
  // Only PostgreSQL's filters have a mode; LIKE of SQLite ignores case by itself.
  return currentEngine() === "postgresql"
    ? ({ contains: words, mode: "insensitive" } as { contains: string })
    : { contains: words };
}
