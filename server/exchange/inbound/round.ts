import { actOnNext } from "./act-on-next";

/** Acts on everything that has come in for a fund and waits. */
export async function actOnIncoming(fundCode: string, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted && (await actOnNext(fundCode)));
}
