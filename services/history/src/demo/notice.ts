/** What is said wherever the demo is shown: nobody has published the single cases, only their number and averages. */
export const demoNotice: { readonly 'zh-CN': string; readonly en: string } = {
  'zh-CN':
    '演示数据：单个办件、项目和单位均为重构示例，仅各阶段办结件数和平均用时为公开数据（上海市金山区，截至 2021 年 11 月 27 日的报道）。销售现场的承诺取自成都市 2020 年 2 月 25 日的报道，只公开了首日“100多家”企业和截至 24 日“接近90%”，演示落在金山区各镇，取首日 106 家、128 个中的 114 个，其余均为虚构。',
  en: 'Demo data: the single cases, projects and companies are reconstructed examples; only the number concluded and the average time of each stage are published (Jinshan District, Shanghai, report as of 27 November 2021). The commitments of sales sites follow the report of Chengdu of 25 February 2020, which says only “100多家” (more than a hundred) firms on the first day and “接近90%” (nearly 90 %) by the 24th; they are told at places of Jinshan, as 106 firms and as 114 of 128 sites, and everything else of them is made up.',
};
