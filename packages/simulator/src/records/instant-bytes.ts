const day = 86_400_000;

/** Writes a moment at a place as `2026-11-21T09:00:00Z`; returns where it ends. */
export type InstantWriter = (bytes: Uint8Array, start: number, instant: number) => number;

/** Makes a writer that remembers the last day: moments come in the order of time, and a `Date` for each is slow. */
export function createInstantWriter(): InstantWriter {
  let lastDay = Number.NaN;
  let midnight: Uint8Array = new Uint8Array();
  return (bytes, start, instant) => {
    const days = Math.floor(instant / day);
    if (days !== lastDay) {
      lastDay = days;
      midnight = new TextEncoder().encode(`${new Date(days * day).toISOString().slice(0, 19)}Z`);
    }
    for (let index = 0; index < 20; index += 1) bytes[start + index] = midnight[index] ?? 0;
    const seconds = Math.floor((instant - days * day) / 1_000);
    const minutes = Math.floor(seconds / 60);
    const hours = Math.floor(minutes / 60);
    writePair(bytes, start + 11, hours);
    writePair(bytes, start + 14, minutes - hours * 60);
    writePair(bytes, start + 17, seconds - minutes * 60);
    return start + 20;
  };
}

function writePair(bytes: Uint8Array, start: number, value: number): void {
  const tens = Math.floor(value / 10);
  bytes[start] = 48 + tens;
  bytes[start + 1] = 48 + value - tens * 10;
}
