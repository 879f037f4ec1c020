/** Where the bytes of a file come from: its path, its text, or a function that opens a stream of it, as often as asked. */
export type CsvInput = string | { readonly text: string } | (() => AsyncIterable<Uint8Array>);
