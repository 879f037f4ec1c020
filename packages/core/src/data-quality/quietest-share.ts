const hourMilliseconds = 3_600_000;
const quietHours = 6;

/** The share of moments in the quietest six hours of the day on end, in UTC: a quarter where no hour is preferred. */
export function quietestShare(moments: Float64Array): number {
  const counts = new Uint32Array(24);
  for (const at of moments) {
    const hour = Math.floor(at / hourMilliseconds) % 24;
    const place = hour < 0 ? hour + 24 : hour;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  let least = moments.length;
  for (let first = 0; first < 24; first++) {
    let sum = 0;
    for (let step = 0; step < quietHours; step++) sum += counts[(first + step) % 24] ?? 0;
    least = Math.min(least, sum);
  }
  return moments.length === 0 ? 0 : least / moments.length;
}
