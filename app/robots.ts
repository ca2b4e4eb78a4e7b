import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { currentSettings } from "@/lib/platform/settings";

/** Asked at each request, since the public address is not known when the site is built. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  const base = currentSettings().PUBLIC_URL;

  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/desk", "/search"] },
    ...(base ? { sitemap: `${base}/sitemap.xml` } : {}),
  };
}
