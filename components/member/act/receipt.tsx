"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";

/**
 * After an act: what was done, what it means, what comes next and where it is found again. Takes the focus when it
 * appears, so that whoever listens or uses the keyboard is where the page has changed.
 */
export function Receipt({ title, children, actions }: { title: ReactNode; children?: ReactNode; actions?: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={box} tabIndex={-1} data-ring className="rounded-md">
      <Notice tone="positive" title={title} live actions={actions}>
        {children}
      </Notice>
    </div>
  );
}
