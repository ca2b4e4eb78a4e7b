import type { Metadata } from "next";
import { Suspense } from "react";
import { Empty } from "@/app/_ui/empty";
import { PageHeading } from "@/app/_ui/page-heading";
import { Section } from "@/app/_ui/section";
import { Skeleton } from "@/app/_ui/skeleton";
import { requireActor } from "@/lib/auth/session";
import { listSubscriptions } from "@/lib/webhooks/queries";
import { DeadDeliveries, NewestDeliveries } from "./delivery-lists";
import { ReceiverEntry } from "./receiver-entry";
import { ReceiverForm } from "./receiver-form.client";

export const metadata: Metadata = { title: "Webhooks" };

export default async function WebhooksPage() {
  await requireActor("manage");
  const receivers = await listSubscriptions();

  return (
    <div className="max-w-5xl">
      <PageHeading title="Webhooks">
        Who is told, machine to machine, when an edition is published, corrected or withdrawn.
      </PageHeading>
      <Section id="receivers" heading="Receivers">
        {receivers.length === 0 && (
          <Empty title="Nobody is told yet">Add the address of a receiver below.</Empty>
        )}
        <ul>
          {receivers.map((receiver) => (
            <ReceiverEntry key={receiver.id} receiver={receiver} />
          ))}
        </ul>
      </Section>
      <Section id="add" heading="Add a receiver">
        <ReceiverForm />
      </Section>
      <Section id="dead" heading="Not delivered">
        <Suspense fallback={<Skeleton />}>
          <DeadDeliveries />
        </Suspense>
      </Section>
      <Section id="newest" heading="Newest deliveries">
        <Suspense fallback={<Skeleton />}>
          <NewestDeliveries />
        </Suspense>
      </Section>
    </div>
  );
}
