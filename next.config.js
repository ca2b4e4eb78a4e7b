const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
  { key: "Content-Security-Policy", value: "frame-ancestors 'self'; base-uri 'self'; object-src 'none'" },
];

/** A filter in the address makes the home page a list of its own; without one it is a cached page. */
const FILTERS = ["relation", "extent", "speaker", "topic", "from", "until", "after"];

/** @type {import("next").NextConfig} */
export default {
  cacheComponents: true,
  partialPrefetching: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by the tests; a reader's start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // Each instance has its own data, so no page it renders may be written into the build that all share.
  experimental: { isrFlushToDisk: false, authInterrupts: true },
  serverExternalPackages: [
    "@libsql/client",
    "libsql",
    "@prisma/adapter-libsql",
    "@prisma/adapter-pg",
    "pino",
  ],
  // A stored copy brings stricter headers of its own (lib/sources/sandboxed-copy.ts), and Next would send both.
  headers: async () => [{ source: "/:path((?!desk/copies/).*)", headers: SECURITY_HEADERS }],
  rewrites: async () => ({
    beforeFiles: [
      ...FILTERS.map((key) => ({ source: "/", has: [{ type: "query", key }], destination: "/browse" })),
      { source: "/", destination: "/newest/first" },
      { source: "/v1alpha1/claims\\:search", destination: "/api/v1alpha1/claims" },
    ],
  }),
};
