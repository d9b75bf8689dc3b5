"use client";

import { useEffect } from "react";
import { CHOICE, type KeptInterview, RECORD } from "./kept-interview";

/** Brings the record on this device up to date, where the member has chosen to have it. Draws nothing. */
export function KeepInterview({ interview }: { interview: KeptInterview | null }) {
  const record = interview && JSON.stringify(interview);
  useEffect(() => {
    if (localStorage.getItem(CHOICE) === null) return;
    if (record === null) localStorage.removeItem(RECORD);
    else localStorage.setItem(RECORD, record);
  }, [record]);
  return null;
}

/** Takes the record and the choice from this device: whoever comes to sign in may be somebody else. Draws nothing. */
export function ForgetInterview() {
  useEffect(() => {
    localStorage.removeItem(CHOICE);
    localStorage.removeItem(RECORD);
  }, []);
  return null;
}
