import type { Metadata } from "next";
import NotFound from "@/app/not-found";

export const metadata: Metadata = { title: "Not found", robots: { index: false } };

/** What proxy.ts shows at an address that names nothing: a page of its own, whole without JavaScript. */
export default function MissingPage() {
  return <NotFound />;
}
