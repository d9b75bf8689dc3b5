import { cprKeys } from "@/server/identity/cpr-cipher";
import { gatewayOf } from "../gateway";
import { type Courier, deliverOutbox } from "./deliver";

let courier: Courier | null | undefined;

/** The way out as the environment gives it; `null` where no address of the DFDG is set: everything waits. */
function theCourier(): Courier | null {
  if (courier === undefined) {
    const gateway = gatewayOf(process.env);
    courier = gateway && { gateway, cprKey: cprKeys().encryption };
  }
  return courier;
}

/** A worker's turn at a fund's outbox; of several workers each does a part. */
export async function deliverRound(fundCode: string, stopped: AbortSignal): Promise<void> {
  const by = theCourier();
  if (by) await deliverOutbox(fundCode, by, stopped);
}
