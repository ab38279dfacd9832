/** A file that stays where it is: what it is called, and its SHA-256. */
export interface FileReference {
  readonly name: string;
  readonly sha256: string;
}

/**
 * What is entered of a file.
 * @throws {TypeError} on a page that came neither by TLS nor from this machine: a browser reckons no hash there.
 */
export const referenceTo = async (file: File): Promise<FileReference> => {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name: file.name.slice(0, 200), sha256 };
};
