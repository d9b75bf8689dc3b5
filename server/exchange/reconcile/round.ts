import { type Gateway, gatewayOf } from "../gateway";
import { reconcile } from "./reconcile";

let gateway: Gateway | null | undefined;

/** Looking whether anybody is left costs at most this share of the time, however large the fund: by the wall clock, per fund. */
const SHARE = 0.02;
const lookAgainAt = new Map<string, number>();

/** Compares whoever has not been compared today; nobody where no address of the DFDG is set. */
export async function reconcileRound(fundCode: string, stopped: AbortSignal): Promise<void> {
  gateway = gateway === undefined ? gatewayOf(process.env) : gateway;
  const began = performance.now();
  if (!gateway || began < (lookAgainAt.get(fundCode) ?? 0)) return;
  const compared = await reconcile(fundCode, gateway.searchHoldings, stopped);
  const ended = performance.now();
  lookAgainAt.set(fundCode, compared === 0 ? ended + (ended - began) / SHARE : 0);
}
