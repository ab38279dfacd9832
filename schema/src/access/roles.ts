import { z } from 'zod';

/**
 * What somebody is to the centre. The order counts: who has several roles acts in the first that may. Administrators are three, none of
 * whom does what the others do (GB/T 22239-2019, 8.1.4.2 and 8.1.9: system, audit and security).
 */
export const roles = [
  /** 窗口人员: takes applications in, accepts, issues, delivers. */
  'clerk',
  /** 帮办代办员: helps applicants with formalities, and decides nothing. */
  'assistant',
  /** 审查人员 of a department: concludes its reviews. */
  'reviewer',
  /** 负责人 of a department: decides its items. */
  'head',
  /** 中心负责人: the head of the centre. */
  'centreHead',
  /** A utility company. */
  'company',
  /** 建设单位. */
  'applicant',
  /** Reads, and sees nobody's contact data. */
  'analyst',
  'systemAdministrator',
  'securityAdministrator',
  'auditAdministrator',
  /** Whoever has not signed in. */
  'public',
] as const;
export type Role = (typeof roles)[number];

/** The roles that somebody can be given. */
export const givenRoles = roles.filter((role) => role !== 'public');

export const GivenRole = z.enum(givenRoles as [Exclude<Role, 'public'>, ...Exclude<Role, 'public'>[]]);
