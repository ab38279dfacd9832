/** The record of disclosures was altered, or something of it is missing. */
export class BrokenAuditLog extends Error {
  override readonly name = 'BrokenAuditLog';
}
