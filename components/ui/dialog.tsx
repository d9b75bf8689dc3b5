"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "./button";
import { cx } from "./class-names";
import { useSurroundings } from "./surroundings";

type SheetProps = {
  title: ReactNode;
  /** A short line above the title: whose case, which act. */
  context?: ReactNode;
  children: ReactNode;
  /** The actions, the main one first; they stay in view while the content scrolls. */
  actions?: ReactNode;
  isOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
};

function SheetContent({
  title,
  context,
  children,
  actions,
}: Pick<SheetProps, "title" | "context" | "children" | "actions">) {
  const t = useTranslations("ui");
  return (
    <AriaDialog className="flex max-h-[inherit] min-h-0 flex-1 flex-col outline-none">
      {({ close }) => (
        <>
          <header className="flex items-start justify-between gap-4 px-6 pt-5 pb-3">
            <div className="min-w-0">
              {context ? <p className="text-small text-muted">{context}</p> : null}
              <Heading slot="title" className="text-heading font-semibold">
                {title}
              </Heading>
            </div>
            <IconButton
              label={t("close")}
              onPress={close}
              className="-mt-1 -mr-2"
              icon={<X aria-hidden className="size-5" />}
            />
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-6 pb-6">{children}</div>
          {actions ? (
            <footer className="flex flex-wrap items-start gap-2 border-t border-line bg-raised px-6 py-4">
              {actions}
            </footer>
          ) : null}
        </>
      )}
    </AriaDialog>
  );
}

/** A question that must be answered before anything else. Inside a DialogTrigger, or opened by `isOpen`. */
export function Dialog({ isOpen, onOpenChange, ...content }: SheetProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className="fixed inset-0 z-40 flex animate-fade items-end justify-center bg-scrim sm:items-center sm:p-6"
    >
      <Modal
        {...useSurroundings()}
        className="flex max-h-[90dvh] w-full max-w-panel animate-rise flex-col rounded-t-lg bg-raised text-ink shadow-lift sm:rounded-lg"
      >
        <SheetContent {...content} />
      </Modal>
    </ModalOverlay>
  );
}

/**
 * An act beside the case: 560 px from the right, the case still in view and unshaded; focus stays inside, Escape closes.
 * A press on the case does not close it, since what was typed would be gone.
 */
export function SidePanel({ isOpen, onOpenChange, ...content }: SheetProps) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} className="fixed inset-0 z-40 flex justify-end">
      <Modal
        {...useSurroundings()}
        className={cx(
          "flex h-dvh w-full max-w-panel animate-panel-in flex-col bg-raised text-ink shadow-lift",
          "data-exiting:opacity-0",
        )}
      >
        <SheetContent {...content} />
      </Modal>
    </ModalOverlay>
  );
}
