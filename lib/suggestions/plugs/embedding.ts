import "server-only";
import { LRUCache } from "lru-cache";
import { log } from "@/lib/platform/log";
import { currentSettings, type Settings } from "@/lib/platform/settings";
import { nameOf, whyKept } from "./drafts-leave";
import { askEndpoint } from "./endpoint";
import { askFolder } from "./folder";
import { cosine } from "./rerank";

/** Turns each text into a vector; texts alike in meaning have vectors that point the same way. */
export type Embed = (texts: readonly string[]) => Promise<number[][]>;

/** A plug, or why there is none: `off` where no setting asks for one. */
export type Plug = { name: string; embed: Embed } | { off: string };

type Wanted = Pick<
  Settings,
  "EMBEDDINGS_FOLDER" | "EMBEDDINGS_URL" | "EMBEDDINGS_MODEL" | "EMBEDDINGS_KEY" | "DRAFTS_MAY_LEAVE"
>;

/** Vectors of statements that were looked at of late; a statement is looked at many times. */
const known = new LRUCache<string, number[]>({ max: 20_000 });

/**
 * The embedding model that the settings name: one in a folder of this machine, or an endpoint. Statements are
 * drafts until they are published, so an endpoint of another network is asked only with DRAFTS_MAY_LEAVE.
 */
export function plugOf(settings: Wanted): Plug {
  const { EMBEDDINGS_FOLDER: folder, EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: model } = settings;
  if (folder) return { name: `a model in ${folder}`, embed: (texts) => askFolder(folder, texts) };
  if (!url) return { off: "No setting names an embedding model." };
  const kept = whyKept(url, settings);
  if (kept) return { off: kept };
  const endpoint = { url, model, key: settings.EMBEDDINGS_KEY };
  return { name: nameOf(endpoint), embed: (texts) => askEndpoint(endpoint, texts) };
}

/**
 * The vectors of texts by the model that the settings name, each asked for once; null when there is none and when
 * it does not answer: suggestions are made without it then.
 */
export async function embedded(
  texts: readonly string[],
  plug: Plug = plugOf(currentSettings()),
): Promise<number[][] | null> {
  if ("off" in plug) return null;
  const keyOf = (text: string) => `${plug.name} ${text}`;
  const missing = [...new Set(texts.filter((text) => !known.has(keyOf(text))))];
  try {
    const vectors = missing.length > 0 ? await plug.embed(missing) : [];
    for (const [place, vector] of vectors.entries()) known.set(keyOf(missing[place] ?? ""), vector);
  } catch (error) {
    log.warn({ error: String(error), plug: plug.name }, "the embedding model did not answer");
    return null;
  }
  return texts.map((text) => known.get(keyOf(text)) ?? []);
}

/** How alike in meaning each text is to one, by the model that the settings name; null without its answer. */
export async function cosinesTo(one: string, texts: readonly string[]): Promise<number[] | null> {
  const vectors = await embedded([one, ...texts]);
  const [first, ...others] = vectors ?? [];
  return first ? others.map((other) => cosine(first, other)) : null;
}
