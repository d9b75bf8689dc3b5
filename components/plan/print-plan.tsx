"use client";

import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";

/** Prints the page as it stands; what is not for paper is left out by the page. */
export function PrintPlan({ children }: { children: string }) {
  return (
    <Button icon={<Printer aria-hidden className="size-4" />} onPress={() => window.print()}>
      {children}
    </Button>
  );
}
