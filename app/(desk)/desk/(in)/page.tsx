import { PageHeading } from "@/app/_ui/page-heading";
import { requireActor } from "@/lib/auth/session";

export default async function QueuePage() {
  await requireActor();
  return <PageHeading title="Queue" />;
}
