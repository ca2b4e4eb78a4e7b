import { z } from "zod";

/** Several values in one setting, parted by commas. */
const list = z
  .string()
  .default("")
  .transform((text) => text.split(",").map((each) => each.trim()))
  .transform((all) => all.filter((each) => each !== ""));

const WebAddress = z.url({ protocol: /^https?$/ });

/** Every setting of the environment, with its default and, for whoever gives a wrong one, what is allowed. */
export const SettingsSchema = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(1)
    .max(65_535)
    .default(3000)
    .describe("the port to serve on, a whole number from 1 to 65535"),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default("127.0.0.1")
    .describe("the address to listen on, such as 127.0.0.1 or 0.0.0.0"),
  DATA_DIR: z.string().min(1).default("data").describe("a folder for the database and the stored copies"),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe("a PostgreSQL address, postgresql://user@host/name; without it, SQLite in DATA_DIR"),
  PUBLIC_URL: WebAddress.transform(withoutLastSlash)
    .optional()
    .describe("the address under which readers see the site, https://example.org"),
  PUBLISHER_NAME: z
    .string()
    .max(100)
    .default("Restated")
    .describe("the name of the newsroom that publishes here, at most 100 characters"),
  CONTACT: z
    .url({ protocol: /^(https?|mailto)$/ })
    .optional()
    .describe(
      "where readers write to about a mistake, mailto:desk@example.org or https://example.org/contact",
    ),
  LICENCE_NAME: z
    .string()
    .max(60)
    .default("CC BY 4.0")
    .describe("the name of the licence for what you write yourselves, such as CC BY 4.0"),
  LICENCE_URL: WebAddress.default("https://creativecommons.org/licenses/by/4.0/").describe(
    "the address of that licence, such as https://creativecommons.org/licenses/by/4.0/",
  ),
  API_LIMIT: z.coerce
    .number()
    .int()
    .min(0)
    .max(1_000_000)
    .default(1200)
    .describe("how many requests a minute one address may make to the API, a whole number; 0 for any number"),
  AUTH_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe("at least 32 characters that nobody else knows; without it, one is made and kept in DATA_DIR"),
  TRUST_PROXY: z
    .enum(["yes", "no"])
    .default("no")
    .describe("yes when a proxy of yours stands in front and sets X-Forwarded-For, otherwise no"),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe("a mail server, smtp://user:password@host:port; without it no mail is sent"),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]+@[^\r\n]+$/)
    .optional()
    .describe("whom mail comes from, such as Restated <desk@example.org>; without it no mail is sent"),
  SEED: z
    .enum(["examples", "none"])
    .default("examples")
    .describe("what an empty database is filled with at start: examples or none"),
  ARCHIVE_URL: WebAddress.transform(withoutLastSlash)
    .optional()
    .describe(
      "the address of the Wayback Machine, https://web.archive.org; without it, nothing is sent there",
    ),
  ARCHIVE_AVAILABILITY_URL: WebAddress.default("https://archive.org/wayback/available").describe(
    "where the Wayback Machine tells of older copies, https://archive.org/wayback/available",
  ),
  ARCHIVE_KEYS: z
    .string()
    .regex(/^[^\s:]+:[^\s:]+$/)
    .optional()
    .describe("the two keys of an account at the Internet Archive, key:secret"),
  SECOND_ARCHIVE_URL: WebAddress.optional().describe(
    "what a source's address is put behind to have a second archive store it, https://archive.example/save/",
  ),
  BLOB_S3_ENDPOINT: WebAddress.optional().describe(
    "the address of an S3-compatible store, without the bucket",
  ),
  BLOB_S3_BUCKET: z
    .string()
    .regex(/^[\w.-]+$/)
    .optional()
    .describe("the name of a bucket in that store"),
  BLOB_S3_REGION: z
    .string()
    .regex(/^[\w-]+$/)
    .default("auto")
    .describe("the region of that bucket, such as eu-central-1, or auto"),
  BLOB_S3_KEY: z.string().regex(/^\S+$/).optional().describe("the id of an access key for that bucket"),
  BLOB_S3_SECRET: z.string().regex(/^\S+$/).optional().describe("the secret of that access key"),
  EMBEDDINGS_FOLDER: z
    .string()
    .min(1)
    .optional()
    .describe(
      "a folder of this machine with an embedding model in ONNX, which suggestions are ordered by too",
    ),
  EMBEDDINGS_URL: WebAddress.optional().describe(
    "an endpoint for embeddings in OpenAI's language, up to its version: http://127.0.0.1:8080/v1",
  ),
  EMBEDDINGS_MODEL: z.string().min(1).default("default").describe("what that endpoint calls the model"),
  EMBEDDINGS_KEY: z
    .string()
    .regex(/^\S+$/)
    .optional()
    .describe("the key that endpoint wants, if it wants one"),
  OPINION_URL: WebAddress.optional().describe(
    "an endpoint for chat in OpenAI's language, up to its version, that is asked for second opinions",
  ),
  OPINION_MODEL: z.string().min(1).default("default").describe("what that endpoint calls the model"),
  OPINION_KEY: z.string().regex(/^\S+$/).optional().describe("the key that endpoint wants, if it wants one"),
  DRAFTS_MAY_LEAVE: z
    .enum(["yes", "no"])
    .default("no")
    .describe(
      "yes when statements that are not published may be sent to a model on another's host, otherwise no",
    ),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info")
    .describe("one of fatal, error, warn, info, debug, trace, silent"),
  FETCH_ALLOW_HOSTS: list.describe("for tests: addresses that the guard lets through, host:port,host:port"),
});

function withoutLastSlash(address: string): string {
  return address.replace(/\/+$/, "");
}
