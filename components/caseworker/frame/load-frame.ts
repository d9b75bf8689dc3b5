import "server-only";
import { cache } from "react";
import { serverCaller } from "@/components/trpc/server-caller";

/** What stands round the page that is being made: asked for once, by the layout and by whoever waits until it is known. */
export const loadFrame = cache(async () => (await serverCaller()).caseworker.workList.frame());
