import { scriptJson } from "@/lib/platform/markup";

/** What a page says to machines: each root in a script of its own, since some of them look no further. */
export function JsonLd({ roots }: { roots: readonly unknown[] }) {
  return roots.map((root) => {
    const { text } = scriptJson(root);
    // biome-ignore lint/security/noDangerouslySetInnerHtml: scriptJson leaves nothing that ends a script.
    return <script key={text} type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
  });
}
