import { chanceOf } from './chance.ts';
import { firstRoundPlan } from './firstRound.ts';

/** What a firm told on the visit, and what became of it. */
export interface ToldIssue {
  /** By its place, from 1: its number within the round. */
  readonly number: number;
  /** The firm's place in the plan. */
  readonly firm: number;
  readonly kind: string;
  readonly words: string;
  /** The issue under which it was merged. */
  readonly into?: number;
  readonly scope: 'common' | 'individual';
}

type Trade = 'construction' | 'realEstate';

/** What is published of each trade: how much was left to settle. How many were told by each is not, so these are ours; they add up to 153. */
const told: { readonly [Name in Trade]: { readonly told: number; readonly left: number } } = {
  construction: { told: 114, left: 91 },
  realEstate: { told: 39, left: 31 },
};
/** Of what was left to settle, so many are of one firm alone; that is our reading: published are the trades. */
const individual = 31;
const toSettle = told.construction.left + told.realEstate.left;

const kinds: { readonly [Name in Trade]: readonly string[] } = {
  construction: [
    'schedule',
    'materialsSupply',
    'labour',
    'funds',
    'qualification',
    'costNorms',
    'credit',
    'training',
    'fairTendering',
    'awards',
    'safety',
    'performance',
  ],
  realEstate: ['funds', 'credit', 'market', 'schedule', 'performance'],
};

const words: { readonly [kind: string]: readonly string[] } = {
  schedule: ['停工期间工期顺延如何认定，合同工期难以履行', '复工后施工周期延长，节点工期考核压力大'],
  materialsSupply: ['砂石、商品混凝土供应不足，价格上涨', '建材运输受限，钢材到货周期延长'],
  labour: ['外地务工人员返岗不足，用工紧缺', '劳务价格上涨，班组难以到位'],
  funds: ['工程款回款慢，流动资金紧张', '预售资金监管比例高，资金周转压力大'],
  qualification: ['资质证书到期，延续手续办理周期长', '资质升级业绩认定标准不明确'],
  costNorms: ['防疫费用如何计入工程造价缺少依据', '人工费调整文件尚未发布，结算存在争议'],
  credit: ['银行贷款审批慢，授信额度下降', '抵押物不足，续贷困难'],
  training: ['特种作业人员证书到期，考试暂停', '关键岗位人员继续教育无法集中办班'],
  fairTendering: ['部分招标设置过高业绩门槛，民营企业难以参与', '投标保证金占用资金大，建议推广保函'],
  awards: ['受停工影响，工程项目评奖申报时限需顺延', '评优名额向大企业集中'],
  safety: ['复工初期人员更替多，安全教育压力大', '起重设备停用时间长，检测排队'],
  performance: ['工期违约责任认定不清，履约风险增加', '分包合同价格难以执行，存在纠纷'],
  market: ['售楼处到访量下降，去化周期拉长', '市场开拓受阻，新项目拿地观望'],
};

/** So many of its trade's firms told one more than the others, so that the numbers come out. */
const shareOf = (total: number, firms: number, place: number): number =>
  Math.floor(total / firms) + (place < total % firms ? 1 : 0);

/** Each issue in the order of the visits: of each trade the later ones whose kind had been told before were merged under the first of it. */
export const firstRoundIssues = (): readonly ToldIssue[] => {
  const issues: ToldIssue[] = [];
  const firsts = new Map<string, number>();
  const counts: { [Name in Trade]: number } = { construction: 0, realEstate: 0 };
  const seats: { [Name in Trade]: number } = { construction: 0, realEstate: 0 };
  let left = 0;
  for (const [firm, { trade }] of firstRoundPlan.firms.entries()) {
    const { told: total, left: kept } = told[trade as Trade];
    const ofFirm = shareOf(total, firstRoundPlan.firms.length / 2, seats[trade as Trade]);
    seats[trade as Trade] += 1;
    for (let place = 0; place < ofFirm; place += 1) {
      const count = counts[trade as Trade];
      counts[trade as Trade] += 1;
      const number = issues.length + 1;
      const kind = kinds[trade as Trade][count % kinds[trade as Trade].length]!;
      const before = firsts.get(`${trade} ${kind}`);
      // Every so many of those that could be merged are, until just as many are left as were.
      const merged = before !== undefined && isMerged(count, total - kept, total);
      if (before === undefined) firsts.set(`${trade} ${kind}`, number);
      if (!merged) left += 1;
      issues.push({
        number,
        firm,
        kind,
        words: chanceOf(`issue ${number}`).pick(words[kind]!),
        ...(merged && { into: before }),
        scope: !merged && isIndividual(left) ? 'individual' : 'common',
      });
    }
  }
  return issues;
};

/** Spread evenly over all that was left. */
const isIndividual = (place: number): boolean =>
  Math.floor((place * individual) / toSettle) > Math.floor(((place - 1) * individual) / toSettle);

/** Every second one of the last, so that just as many were merged. */
const isMerged = (count: number, merged: number, total: number): boolean => {
  const from = total - 2 * merged;
  return count >= from && (count - from) % 2 === 1;
};
