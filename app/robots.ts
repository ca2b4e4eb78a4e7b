import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { siteAddress } from "@/lib/platform/settings";

/** Asked at each request, since the public address is not known when the site is built. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();

  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/desk", "/search"] },
    sitemap: [siteAddress("/sitemap.xml"), siteAddress("/news-sitemap.xml")],
  };
}
