"use client";

import { SiteFrame } from "./_components/site-frame";
import { PageHeading } from "./_ui/page-heading";

type Props = { error: Error & { digest?: string } };

/** For a fault of ours; the digest is what the log calls it. */
export default function ErrorPage({ error }: Props) {
  return (
    <SiteFrame>
      <PageHeading title="This page could not be made">
        The fault is ours, not yours. Nothing published is lost. Load the page again in a moment, or go to{" "}
        <a href="/">the newest pairs</a>.
      </PageHeading>
      {error.digest && (
        <p className="text-muted text-sm">If you report this, name the code {error.digest}.</p>
      )}
    </SiteFrame>
  );
}
