const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const FIRST_DAY_WITHOUT_CHECK_DIGIT = "2007-01-01";

/** The old check digit. Every number given out for a day of birth before October 2007 that passes may be somebody's. */
export function passesCheckDigit(cpr: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(cpr[at]), 0);
  return sum % 11 === 0;
}

/**
 * A number of ten digits that belongs to nobody: the day of birth is real, and lies before 2007 when numbers still had
 * their check digit; this one fails it. `place` chooses among the numbers of the day: others give others, up to 3,000.
 * The last digit follows the sex as it does in real numbers (even for women).
 * Throws RangeError for a day of birth that is too early, too late, or a place too high.
 */
export function inventedCpr(birthDate: string, place: number, sex: "female" | "male"): string {
  if (birthDate < "1940-01-01" || birthDate >= FIRST_DAY_WITHOUT_CHECK_DIGIT) throw new RangeError("day of birth");
  const day = birthDate.slice(8) + birthDate.slice(5, 7) + birthDate.slice(2, 4);
  // The seventh digit tells the century: 0-3 for those born before 2000, 4-9 from 2000 on (for the years up to 36).
  const serials = birthDate < "2000-01-01" ? 0 : 4000;
  let left = place;
  for (let serial = serials; serial < serials + 4000; serial += 1) {
    if ((serial % 2 === 0) !== (sex === "female")) continue;
    const cpr = `${day}${String(serial).padStart(4, "0")}`;
    if (passesCheckDigit(cpr)) continue;
    if (left === 0) return cpr;
    left -= 1;
  }
  throw new RangeError("place");
}
