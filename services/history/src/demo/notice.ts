/** What is said wherever the demo is shown: nobody has published the single cases, only their number and averages. */
export const demoNotice: { readonly 'zh-CN': string; readonly en: string } = {
  'zh-CN':
    '演示数据：单个办件、项目和单位均为重构示例，仅各阶段办结件数和平均用时为公开数据（上海市金山区，截至 2021 年 11 月 27 日的报道）。',
  en: 'Demo data: the single cases, projects and companies are reconstructed examples; only the number concluded and the average time of each stage are published (Jinshan District, Shanghai, report as of 27 November 2021).',
};
