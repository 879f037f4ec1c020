/**
 * What a promise gives, or `undefined` as soon as the signal is aborted: whoever made the promise may never keep it.
 * Then what still comes of it, also an error, is dropped. For adapters that wait: a read that was stopped ends at once.
 *
 * @throws what the promise is broken with, unless the signal was aborted before.
 * @example
 * await untilAborted(Promise.resolve("here"), undefined); // => "here"
 * await untilAborted(new Promise(() => {}), AbortSignal.abort()); // => undefined
 */
export async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T | undefined> {
  if (signal === undefined) return promise;
  promise.catch(() => undefined);
  let stop: () => void = () => undefined;
  const aborted = new Promise<undefined>((resolve) => {
    stop = () => resolve(undefined);
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
