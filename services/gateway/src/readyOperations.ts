/** What the explorer opens with: one operation for each question that people come with. */
export const readyOperations = `# onewindow 一窗 — choose an operation with the play button · 点播放键选择一个操作

# How long each stage takes 各阶段平均用时
query Durations {
  stageDurations {
    stage
    concluded
    meanWorkingDays
    medianWorkingDays
    p90WorkingDays
    notice
  }
}

# What is open, nearest to its limit first 在办件，按时限紧迫程度排列
query Board {
  cases(filter: { pending: true }, first: 20) {
    totalCount
    edges {
      node {
        id
        project { name applicant { name } }
        stage
        statusText
        turn
        dueOn
        remainingWorkingDays
        light
        overdue
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}

# The cases behind one figure 一个数字背后的办件
query Behind {
  stageDurationCases(filter: { stage: "constructionPermit" }, first: 5) {
    edges { node { id acceptedOn decidedOn time { elapsed intervals { part from to workingDays } } } }
  }
}

# What companies were sent, and what they have not acknowledged 推送情况
query Deliveries {
  hookupStatus { company way light waiting parked lagSeconds suspended { reason } }
  deliveries(first: 20) {
    totalCount
    edges {
      node { orderId company name sequence stateText nextAt attempts { number claimedAt outcome status causeText answer } }
    }
  }
}

# A new project 登记项目
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
    project { projectCode progress { stage state } }
    position
    refusal { code message field }
  }
}

# Its application for a construction permit 申请施工许可
mutation Submit {
  submitCase(input: { projectCode: "2611-310116-04-01-000001", stage: "constructionPermit", channel: WINDOW }) {
    case { id status dueOn }
    position
    refusal { code message field }
  }
}

# Everything that happens to cases, as it happens 办件动态
subscription Live {
  caseEvents { position type name subject occurredAt }
}
`;
