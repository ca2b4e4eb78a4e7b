import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";

type Props = { href: string; variant?: ButtonVariant; size?: ButtonSize; children: ReactNode };

/** A way to another page that is as weighty as a button. */
export function ButtonLink({ href, variant, size, children }: Props) {
  return (
    <Link href={href} className={buttonLook(variant, size)}>
      {children}
    </Link>
  );
}
