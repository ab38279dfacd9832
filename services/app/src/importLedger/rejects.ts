import { wordsFor, type Locale, type WordDetails } from '@onewindow/schema/words.ts';

/** Why a row is not taken, and which of its columns that concerns. */
export interface Reject {
  readonly reject: string;
  readonly columns: readonly string[];
  readonly details?: WordDetails;
}

export const reject = (code: RejectCode, columns: readonly string[], details?: WordDetails): Reject => ({
  reject: code,
  columns,
  ...(details && { details }),
});

export const isReject = (value: object | string): value is Reject => typeof value === 'object' && 'reject' in value;

type RejectCode = keyof typeof reasons | 'day-in-the-future' | 'day-outside-calendar';

/** What only a table can be wrong about; refusals and faults have their words in `schema/i18n`. */
const reasons = {
  'cells-differ': {
    en: 'The row has {found} cells; the header names {wanted} columns.',
    'zh-CN': '本行有 {found} 个单元格，而表头有 {wanted} 列。',
  },
  'value-missing': { en: 'A value is missing.', 'zh-CN': '缺少必填的值。' },
  'word-unknown': {
    en: 'The mapping does not know what “{text}” means.',
    'zh-CN': '映射文件未说明“{text}”的含义。',
  },
  'outcome-unknown': {
    en: 'No rule of the mapping tells how this case stands: {texts}.',
    'zh-CN': '映射文件中没有规则能说明此案件的状态：{texts}。',
  },
  'number-malformed': { en: '“{text}” is no number.', 'zh-CN': '“{text}”不是数字。' },
  'day-malformed': {
    en: '“{text}” is no day written as {format}.',
    'zh-CN': '“{text}”不是按 {format} 书写的日期。',
  },
  'day-unknown': { en: '{text} is a day that does not exist.', 'zh-CN': '{text} 是不存在的日期。' },
  'accepted-before-received': {
    en: 'The case was accepted on {accepted}, before it was received on {received}.',
    'zh-CN': '案件于 {accepted} 受理，早于收件日 {received}。',
  },
  'ended-before-received': {
    en: 'The case ended on {ended}, before it was received on {received}.',
    'zh-CN': '案件于 {ended} 办结，早于收件日 {received}。',
  },
  'ended-before-accepted': {
    en: 'The case ended on {ended}, before it was accepted on {accepted}.',
    'zh-CN': '案件于 {ended} 办结，早于受理日 {accepted}。',
  },
  'row-changed': {
    en: 'A row with this number was taken before and said something else.',
    'zh-CN': '此编号的行先前已导入，而内容不同。',
  },
} as const satisfies Record<string, Record<Locale, string>>;

/** The reason in words. */
export const reasonFor = (locale: Locale, { reject: code, details = {} }: Reject): string => {
  if (!Object.hasOwn(reasons, code)) {
    const refusal = wordsFor(locale, 'refusals', code, details);
    return refusal === code ? wordsFor(locale, 'faults', code, details) : refusal;
  }
  return reasons[code as keyof typeof reasons][locale].replaceAll(/\{(\w+)\}/gu, (braced, name: string) =>
    String(details[name] ?? braced),
  );
};
