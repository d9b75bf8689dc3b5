"use client";

/** How long after an act the server may still be telling of it. */
const ECHO_MS = 1_500;

let running = 0;
let lastEnded = Number.NEGATIVE_INFINITY;

/** Does what changes the case from this tab: what is told of it meanwhile, the person knows already. */
export async function asOwnAct<T>(act: () => Promise<T>): Promise<T> {
  running += 1;
  try {
    return await act();
  } finally {
    running -= 1;
    lastEnded = performance.now();
  }
}

/** @returns whether a change told now is most likely this tab's own */
export const isOwnAct = (): boolean => running > 0 || performance.now() - lastEnded < ECHO_MS;
