import "server-only";
import { apiKey } from "@better-auth/api-key";
import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError } from "better-auth/api";
import { twoFactor } from "better-auth/plugins/two-factor";
import { currentEngine, db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { currentSettings, ownAddress } from "@/lib/platform/settings";
import { authSecret } from "./secret";

/** Set by our own server alone, which drops what a client sends under this name: see bin/serve.mjs. */
export const CLIENT_ADDRESS = "x-restated-client";

const DAY = 86_400;
/** Attempts from one address, in seconds; counted in the database, so that a restart forgets none. */
const FEW = { window: 300, max: 20 };

function build() {
  const settings = currentSettings();
  const address = ownAddress(settings);
  return betterAuth({
    appName: "Restated",
    baseURL: address,
    basePath: "/api/auth",
    secret: authSecret(),
    database: prismaAdapter(db(), { provider: currentEngine() }),
    trustedOrigins: [address, `http://127.0.0.1:${settings.PORT}`],
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    session: { expiresIn: 7 * DAY, updateAge: DAY },
    user: {
      additionalFields: {
        role: { type: "string", input: false, defaultValue: "editor" },
        banned: { type: "boolean", input: false, defaultValue: false },
      },
    },
    databaseHooks: { session: { create: { before: refuseClosedAccount } } },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 100,
      customRules: {
        "/sign-in/email": FEW,
        "/change-password": FEW,
        "/two-factor/*": FEW,
        "/passkey/verify-authentication": FEW,
      },
    },
    plugins: [
      twoFactor({ issuer: "Restated" }),
      passkey({ rpName: "Restated" }),
      apiKey({
        schema: { apikey: { modelName: "apiKey" } },
        defaultPrefix: "restated_",
        requireName: true,
        enableMetadata: false,
        rateLimit: { enabled: true, timeWindow: 60_000, maxRequests: 300 },
      }),
    ],
    advanced: {
      // Cookies do not tell ports apart, and two instances on one machine must not sign each other out.
      cookiePrefix: settings.PUBLIC_URL ? "restated" : `restated-${settings.PORT}`,
      useSecureCookies: address.startsWith("https:"),
      database: { generateId: false },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
    },
    telemetry: { enabled: false },
    // What somebody was refused is told to them; here it is news only to whoever looks for a fault.
    logger: { level: "warn", log: (level, message) => log.debug({ level }, `better-auth: ${message}`) },
  });
}

async function refuseClosedAccount(session: { userId: string }) {
  const user = await db().user.findUnique({ where: { id: session.userId }, select: { banned: true } });
  if (!user || user.banned) throw new APIError("FORBIDDEN", { message: "This account is closed." });
}

const shared = globalThis as { restatedAuth?: ReturnType<typeof build> };

/** The accounts of this instance: better-auth on our database. Made at first use. */
export function auth() {
  shared.restatedAuth ??= build();
  return shared.restatedAuth;
}
