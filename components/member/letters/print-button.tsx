"use client";

import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";

export function PrintButton({ children }: { children: string }) {
  return (
    <Button kind="quiet" icon={<Printer aria-hidden className="size-5" />} onPress={() => window.print()}>
      {children}
    </Button>
  );
}
