/** No backup is made or taken back: what is in the way, and what to do. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}
