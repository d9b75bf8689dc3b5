import { type Gateway, gatewayOf } from "../gateway";
import { reconcile } from "./reconcile";

let gateway: Gateway | null | undefined;

/** Compares whoever has not been compared today; nobody where no address of the DFDG is set. */
export async function reconcileRound(fundCode: string, stopped: AbortSignal): Promise<void> {
  gateway = gateway === undefined ? gatewayOf(process.env) : gateway;
  if (gateway) await reconcile(fundCode, gateway.searchHoldings, stopped);
}
