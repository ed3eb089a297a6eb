/** Hands a text to the reader as a file. No permission is needed for that. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser needs the address a moment longer.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
