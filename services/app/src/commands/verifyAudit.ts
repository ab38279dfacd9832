import { verifyAuditLog } from '@onewindow/infra/auditLog/verifyAuditLog.ts';
import type { Settings } from '@onewindow/infra/settings.ts';

/** Reads the record of disclosures in DATA_DIR, and says whether it is whole. */
export const verifyAudit = ({ dataDir }: Settings): void => {
  const { entries, from, to, hash } = verifyAuditLog(dataDir);
  process.stdout.write(
    entries === 0
      ? 'nobody was shown personal data yet\n'
      : `entries ${from} to ${to} are whole; the last has the hash ${hash}: note it elsewhere, to see later that nothing was cut off\n`,
  );
};
