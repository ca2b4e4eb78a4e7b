/** How long an answer is taken for current, in milliseconds, where nobody says that something was published. */
const LIFE = 30_000;

declare global {
  /** Counts up with each publication that this process knows of; every bundle of the server sees the same one. */
  var restatedPublications: number | undefined;
}

/**
 * A function that keeps its answers in the memory of this process until something is published, for half a minute at
 * most. For what is made of published editions alone and asked for often: getting it out of the framework's cache
 * costs as much as all else that a request does.
 */
export function remembered<T>(most: number, make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, { made: Promise<T>; until: number; publications: number }>();
  return (key) => {
    const now = performance.now();
    const publications = globalThis.restatedPublications ?? 0;
    const found = known.get(key);
    if (found && now < found.until && found.publications === publications) return found.made;

    const made = make(key);
    known.delete(key);
    known.set(key, { made, until: now + LIFE, publications });
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    made.catch(() => known.delete(key));
    return made;
  };
}

/** For when something was published: the next answers are made anew. */
export function forgetRemembered(): void {
  globalThis.restatedPublications = (globalThis.restatedPublications ?? 0) + 1;
}
