"use client";

import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";

type Props = {
  children: ReactNode;
  type?: "button" | "submit";
  look?: "primary" | "plain" | "danger";
  isPending?: boolean;
  onPress?: () => void;
  name?: string;
  value?: string;
};

export function Button({ children, look = "plain", type = "button", ...rest }: Props) {
  return (
    <AriaButton
      type={type}
      data-look={look}
      className="min-h-9 rounded border border-edge bg-sheet px-3"
      {...rest}
    >
      {children}
    </AriaButton>
  );
}
