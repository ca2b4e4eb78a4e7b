"use client";
import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps } from "react-aria-components/Button";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";
import { useIsEarly } from "./use-is-early.client";

type Props = Omit<ButtonProps, "className" | "style" | "children"> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** What it says while it is at work. */
  pendingLabel?: string;
  className?: string;
  children: ReactNode;
};

/**
 * A button; `isPending` keeps the focus on it and refuses a second press. One that only the page's script
 * answers is disabled until the script is there, so that no press is lost. A link that looks so: ButtonLink.
 */
export function Button({ variant, size, pendingLabel, className = "", children, ...rest }: Props) {
  const isEarly = useIsEarly() && rest.onPress !== undefined;
  return (
    <AriaButton
      {...rest}
      isDisabled={rest.isDisabled || isEarly}
      className={`${buttonLook(variant, size)} ${className}`}
    >
      {rest.isPending ? (pendingLabel ?? children) : children}
    </AriaButton>
  );
}
