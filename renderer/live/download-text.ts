/** Hands a text to the person as a file of this name; the shell asks where, or puts it among the downloads. */
export function downloadText(fileName: string, text: string, mediaType = 'text/csv;charset=utf-8'): void {
  handOver(fileName, new Blob([text], { type: mediaType }));
}

/** The same for bytes: a zip. */
export function downloadBytes(fileName: string, bytes: Uint8Array, mediaType: string): void {
  handOver(fileName, new Blob([new Uint8Array(bytes)], { type: mediaType }));
}

function handOver(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
