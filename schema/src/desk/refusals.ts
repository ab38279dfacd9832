/** Why a case cannot be taken, or handed over. */
export const assignmentRefusals = [
  'case-unknown',
  'already-taken',
  'not-held',
  'held-already',
  'officer-unknown',
  'officer-elsewhere',
] as const;
export type AssignmentRefusal = (typeof assignmentRefusals)[number];

/** Why an officer cannot keep something of a case. */
export const folderRefusals = ['case-unknown', 'revision-not-there', 'note-unknown', 'too-many-notes'] as const;
export type FolderRefusal = (typeof folderRefusals)[number];

export const viewRefusals = ['view-unknown', 'view-of-centre'] as const;
export type ViewRefusal = (typeof viewRefusals)[number];

export const officerRefusals = ['nobody-in-particular'] as const;
export type OfficerRefusal = (typeof officerRefusals)[number];
