"use client";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

type Props = {
  title: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  children: ReactNode;
  /** "alert" for what must be answered: a press beside it does not close it. */
  kind?: "plain" | "alert";
  size?: "normal" | "wide";
};

const SIZES = { normal: "max-w-lg", wide: "max-w-4xl" };

/** A window above the page that keeps the focus until it is closed; Escape closes it. */
export function Dialog({ title, isOpen, onOpenChange, children, kind = "plain", size = "normal" }: Props) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={kind === "plain"}
      className="fixed inset-0 z-50 grid items-end overflow-y-auto bg-black/45 sm:items-center sm:p-6"
    >
      <Modal className={`mx-auto w-full ${SIZES[size]}`}>
        <AriaDialog
          role={kind === "alert" ? "alertdialog" : "dialog"}
          className="max-h-[92dvh] overflow-y-auto border border-edge bg-sheet px-5 py-5 text-ink outline-none sm:rounded sm:px-7 sm:py-6"
        >
          <Heading slot="title" className="mb-3 font-medium font-serif text-2xl leading-tight">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The buttons at the foot of a dialog. */
export function DialogButtons({ children }: { children: ReactNode }) {
  return <div className="mt-6 flex flex-wrap justify-end gap-3">{children}</div>;
}
