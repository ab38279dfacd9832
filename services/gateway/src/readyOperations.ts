/**
 * One operation for each question that people come with. The explorer opens with them, and they are compiled when they are
 * first asked word for word.
 */
export const readyOperations: readonly string[] = [
  `# How long each stage takes 各阶段平均用时
query Durations {
  stageDurations {
    stage { id name }
    concluded
    meanWorkingDays
    medianWorkingDays
    p90WorkingDays
    notice
  }
}`,
  `# What is open, nearest to its limit first 在办件，按时限紧迫程度排列
query Board($filter: CaseFilter = { pending: true }, $orderBy: CaseOrder, $first: Int = 20, $after: String) {
  cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      id
      project { id name applicant { name } }
      stage { id name }
      status
      statusText
      turn
      light
      limits { kind dueOn remaining basis }
      overdue
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  `# The cases behind one figure 一个数字背后的办件
query Behind {
  stageDurationCases(filter: { stage: "constructionPermit" }, first: 5) {
    totalCount
    nodes { subject acceptedOn decidedOn time { elapsed intervals { part from to workingDays } } }
  }
}`,
  `# What companies were sent, and what they have not acknowledged 推送情况
query Deliveries {
  hookupStatus { company { id name } way light waiting parked lagSeconds suspended { reason } }
  deliveries(first: 20) {
    totalCount
    nodes {
      orderId
      company { name }
      name
      sequence
      stateText
      nextAt
      attempts(last: 3) { totalCount nodes { number claimedAt outcome status causeText answer } }
    }
  }
}`,
  `# A new project 登记项目
mutation Register {
  registerProject(
    input: {
      projectCode: "2611-310116-04-01-000001"
      name: "示例厂房新建项目"
      applicant: { name: "示例建设单位", creditCode: "91310116MA1J000100" }
      category: "industrial"
      address: "金山工业区示例路 1 号"
      locality: "jinshanIndustrialZone"
      utilities: [{ utility: "water", demand: { pipeDiameter: 100 } }]
    }
  ) {
    project { id progress { stage { name } state } }
    position
    refusal { code message path }
  }
}`,
  `# Its application for a construction permit 申请施工许可
mutation Submit {
  submitCase(input: { projectCode: "2611-310116-04-01-000001", stage: "constructionPermit", channel: WINDOW }) {
    case { id status dueOn }
    position
    refusal { code message path }
  }
}`,
  `# Everything that happens to cases, as it happens 办件动态
subscription Live {
  caseEvents { position type name subject occurredAt }
}`,
];

/** What the explorer opens with. */
export const explorerText = [
  '# onewindow 一窗 — choose an operation with the play button · 点播放键选择一个操作',
  ...readyOperations,
  '',
].join('\n\n');
