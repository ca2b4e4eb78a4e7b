const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
  { key: "Content-Security-Policy", value: "frame-ancestors 'self'; base-uri 'self'; object-src 'none'" },
];

/** A filter in the address makes the home page a list of its own; without one it is a cached page. */
const FILTERS = ["relation", "extent", "speaker", "topic", "from", "until", "after"];

/** Feeds have the addresses of what they are about; one route answers them all. */
const FORMAT = ":format(xml|rss|json)";
const FEEDS = [
  { source: `/feed.${FORMAT}`, destination: "/feeds/all/:format" },
  { source: `/corrections.${FORMAT}`, destination: "/feeds/corrections/:format" },
  { source: `/search/feed.${FORMAT}`, destination: "/feeds/search/:format" },
  ...["speaker", "topic", "relation"].map((about) => ({
    source: `/${about}s/:key/feed.${FORMAT}`,
    destination: `/feeds/${about}/:key/:format`,
  })),
];

/** @type {import("next").NextConfig} */
export default {
  cacheComponents: true,
  partialPrefetching: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // Preloads stand in the page. As headers they would be kept with it, joined by the links to its mementos that
  // bin/serve.mjs sets, once more each time the page is made anew.
  reactMaxHeadersLength: 0,
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
  // A stored copy and a card bring headers of their own (lib/sources/sandboxed-copy.ts, app/embed), and Next would
  // send both.
  headers: async () => [{ source: "/:path((?!desk/copies/|embed/).*)", headers: SECURITY_HEADERS }],
  rewrites: async () => ({
    beforeFiles: [
      ...FILTERS.map((key) => ({ source: "/", has: [{ type: "query", key }], destination: "/browse" })),
      { source: "/", destination: "/newest/first" },
      ...["about", "method", "api"].map((name) => ({ source: `/${name}`, destination: `/texts/${name}` })),
      ...FEEDS,
      { source: "/v1alpha1/claims\\:search", destination: "/api/v1alpha1/claims" },
    ],
  }),
};
