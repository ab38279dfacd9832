/** What stands on the papers of the demo, by stage. */
interface Papers {
  readonly defects: readonly string[];
  readonly objections: readonly string[];
  readonly answers: readonly string[];
  readonly conditions: readonly string[];
}

const papers: Readonly<Record<string, Papers>> = {
  designScheme: {
    defects: ['总平面图未加盖设计单位出图章，请补盖', '地形图未标明规划控制线，请更换', '申请表未填写建设规模，请补填'],
    objections: [
      '建筑退界不满足控制性详细规划要求，请调整',
      '绿地率计算有误，请复核后重新提交',
      '机动车出入口距交叉口过近，请调整',
    ],
    answers: ['已按意见调整总平面布置，修改处已圈注', '已复核并更正指标表，附计算书'],
    conditions: ['同意，请在施工图阶段落实海绵城市指标', '同意，请在下一阶段细化沿街绿化'],
  },
  constructionPermit: {
    defects: [
      '施工合同副本缺少签章页，请补齐',
      '承诺书未由法定代表人签字，请补签',
      '质量安全保证措施未附责任人名单，请补充',
    ],
    objections: [
      '疏散楼梯宽度不满足规范要求，请修改',
      '结构计算书与图纸不一致，请复核',
      '民防口部设置与总图不符，请调整',
    ],
    answers: ['已修改相关图纸，并由审图机构确认', '已复核并重新出具计算书'],
    conditions: ['同意，请在开工前完成质量安全措施现场核查', '同意，请按意见完善施工组织方案'],
  },
  completionAcceptance: {
    defects: ['多测合一成果报告缺少房产面积部分，请补充', '竣工图未加盖竣工图章，请补盖'],
    objections: ['现场绿化未按图实施完毕，请整改', '消防控制室联动测试未通过，请整改', '雨污水接管标识缺失，请整改'],
    answers: ['已整改完成，附现场照片和复测记录', '已按要求完成整改，请复核'],
    conditions: ['同意，请在一个月内完成绿化补种', '同意，请在交付前完善标识标牌'],
  },
};

export const papersOf = (stage: string): Papers => {
  const found = papers[stage];
  if (!found) throw new Error(`the demo has no words for the stage ${stage}`);
  return found;
};

export const refusalReasons = '复审后意见仍未落实，不符合准予许可的条件。';
export const remedies =
  '如不服本决定，可自收到之日起六十日内向上海市金山区人民政府申请行政复议，或者六个月内向人民法院提起行政诉讼。';
export const receipts = {
  counter: '窗口领取，签收单已归档',
  post: '邮寄送达，回执已归档',
  electronic: '电子证照已下载，系统留痕',
} as const;
