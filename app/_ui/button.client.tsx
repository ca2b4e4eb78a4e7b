"use client";
import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps } from "react-aria-components/Button";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";

type Props = Omit<ButtonProps, "className" | "style" | "children"> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** What it says while it is at work. */
  pendingLabel?: string;
  className?: string;
  children: ReactNode;
};

/** A button; `isPending` keeps the focus on it and refuses a second press. A link that looks so: ButtonLink. */
export function Button({ variant, size, pendingLabel, className = "", children, ...rest }: Props) {
  return (
    <AriaButton {...rest} className={`${buttonLook(variant, size)} ${className}`}>
      {rest.isPending ? (pendingLabel ?? children) : children}
    </AriaButton>
  );
}
