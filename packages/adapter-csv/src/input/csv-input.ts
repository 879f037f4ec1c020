/** Opens a stream of a file's bytes, as often as asked. */
export type OpenStream = () => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>;

/** Where the bytes of a file come from: its path, its text, or a function that opens a stream of it. */
export type CsvInput = string | { readonly text: string } | OpenStream;
