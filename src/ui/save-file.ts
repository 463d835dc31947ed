/** An address that a download may still be reading is let go after so long. */
const KEEP_MS = 60_000;

/** Offers a file to the reader as a download of that name. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
