import { siteAddress } from "@/lib/platform/settings";

type Props = { slug: string; title: string };

/** Tells whoever is given the address of a pair where its card is to be had (https://oembed.com, section 4). */
export function Discovery({ slug, title }: Props) {
  const asked = `${siteAddress("/api/oembed")}?url=${encodeURIComponent(siteAddress(`/pairs/${slug}`))}`;
  return (
    <>
      <link rel="alternate" type="application/json+oembed" href={`${asked}&format=json`} title={title} />
      <link rel="alternate" type="text/xml+oembed" href={`${asked}&format=xml`} title={title} />
    </>
  );
}
