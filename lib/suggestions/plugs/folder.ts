import path from "node:path";

/** What is used of `@huggingface/transformers`, which is no dependency: whoever wants it adds it (README). */
type Extract = (
  texts: string[],
  options: { pooling: "mean"; normalize: true },
) => Promise<{ tolist(): number[][] }>;
type Transformers = {
  env: { allowRemoteModels: boolean; localModelPath: string };
  pipeline(task: "feature-extraction", model: string): Promise<Extract>;
};

const PACKAGE = "@huggingface/transformers";
const opened = new Map<string, Promise<Extract>>();

/**
 * Asks an ONNX model in a folder of this machine; nothing is fetched.
 *
 * Throws when the package is not installed, or the folder holds no model that it can run.
 */
export async function askFolder(folder: string, texts: readonly string[]): Promise<number[][]> {
  const model = opened.get(folder) ?? open(folder);
  opened.set(folder, model);
  const extract = await model.catch((error: unknown) => {
    opened.delete(folder);
    throw error;
  });
  return (await extract([...texts], { pooling: "mean", normalize: true })).tolist();
}

async function open(folder: string): Promise<Extract> {
  // Named by a variable, so that neither the compiler nor the bundler looks for what need not be there.
  const { env, pipeline } = (await import(/* turbopackIgnore: true */ PACKAGE)) as Transformers;
  const whole = path.resolve(folder);
  env.allowRemoteModels = false;
  env.localModelPath = path.dirname(whole);
  return pipeline("feature-extraction", path.basename(whole));
}
