/**
 * Words that say an activity, by kind. Source: the kinds of data/ontology/activities.ts, the vocabulary of 政协全国委员会 rules
 * on 视察, 调研, 协商, 提案, and the words of the press; collected by hand.
 */

import type { ActivityKind } from '../ontology/index.ts'
import { list } from './list.ts'

/** Longer words win. What may stand right before one and belongs to it is in TRIGGER_PREFIXES. */
export const TRIGGERS: Readonly<Partial<Record<ActivityKind, string>>> = {
  INVESTIGATE: list`
    调研指导 指导调研 调研推进 调研慰问 调研督办 调研座谈 调研了解 调研 走访调研 调研走访 视察调研 调研视察 考察调研
    调研考察 调研督导 调研检查 调查研究 调查 蹲点调研 暗访 摸底 摸排 了解 调研过 督查调研 督导调研 检查调研
    办理调研 协商式监督调研
  `,
  INSPECT: list`
    视察指导 检查指导 抽查 抽检 核查 巡检 检阅 检查督导 察看了解 了解察看 查看了解 视察检查 巡查检查 检查调度 视察
    察看 查看 巡河 巡查 巡湖 巡库 巡林 巡田 巡视 检查 踏勘 勘察 查访 察访 巡堤 巡护 夜查 检视 视察督办 去看
    执法检查
  `,
  VISIT: list`
    考察指导 走访看望 看望走访 走访座谈 走访 考察 参观 走进 来到 慰问 看望 走访慰问 走访考察 考察走访 拜访 拜会
    回访 探访 寻访 访问 参访 瞻仰 参观考察 考察参观 走访了解 深入 观摩 到访 看望慰问 慰问看望 探望 实地走进
  `,
  STUDY_TOUR:
    '参观交流 参观学习交流 考察学习交流 学习考察交流 观摩交流 考察学习 学习考察 参观学习 学习调研 考察交流 交流考察 观摩学习 学习交流',
  HEAR_REPORT: '听取 听取并审议 听取和审议 审议 听取了解',
  CONSULT: list`
    协商 会商 商谈 座谈 座谈交流 协商座谈 专题座谈 交流座谈 议政 讨论 商讨 商量 商议 磋商 征求 商量讨论 协商讨论
    研讨 交流 会谈 对接 洽谈 议事 协商议政 协商议事 专题议政 视察协商 协商调研 协商监督 讨论协商 共商 研究讨论
    讨论研究 探讨 交流探讨 探讨交流 研讨交流 交换意见 交换看法 商定
  `,
  SUPERVISE: list`
    督办 监督 督导 督促 督查 督促解决 督促整改 督办落实 跟踪督办 民主监督 协商式监督 督战 督察 督政 专项督察
    督查督办 持续跟踪 跟踪监督 督促检查 督导检查 检查督导 督促落实 专项监督 现场督办 协商督办 领衔督办 督导调度
    调研调度 督查调度
  `,
  REVIEW: '评议 民主评议 双向评议 测评 评审 专题询问 述职评议 满意度测评 协商和提案双向评议',
  CONVENE: '召集 召开 主持召开 主持 组织召开 举行 举办 开展座谈',
  SIGN: '签订 签署 签约 签下 签',
  AWARD: '授牌 颁发 颁奖 授予 授旗 颁授 揭牌 挂牌 表彰 颁牌',
  STUDY: list`
    学习 培训 共读 读书 轮训 研学 专题学习 集中学习 学习培训 研读 学习研讨 领学 课题研究 学习贯彻 辅导
    履职能力提升班 培训班 研修 研修班 提升班
  `,
  PROPOSE: '提交 报送 送交 呈送 呈报 递交 提出 联名提出 联名提交 转交',
  INSTRUCT: '批示 签批 作出批示 作批示 作出指示 圈阅 批转',
  PUBLISH_RULE:
    '制定 修订 修订完善 制定出台 出台 印发 制订 修改 制定完善 修订出台 制定印发 审议通过 表决通过 讨论通过 颁布 发布 研究制定 起草',
}

/** Words of manner that belong to the trigger that follows them. */
export const TRIGGER_PREFIXES =
  '实地 专题 重点 现场 集体 跟踪 深入 围坐 联合 参与 界别 集中 专项 密集 民主 协商 办理 双向 全面 暗访 随机 逐一'

/** Words after which a trigger is a thing, no deed: the party, the text, the meeting, the rule. */
export const NOUN_HEADS = list`
    部 安排 方式 题目 选题 分团 处室 分组 小组 组 团 队 会 会议 报告 方案 计划 活动方案 议题 课题 成果 办法 规则 机制 平台 员
    制度 意见 意见书 点 期间 结束 结束后 后 中 之前 前 之后 时 过程 过程中 途中 路线 任务 现场会 建议 会上
    会后 清单 台账 行程 内容 对象 范围 工作组 工作会 座谈会 专班 小组 队伍 大队 支队 局 总站 站 中心 基地 处
    科 室 条例 规定 细则 所 成员 名单 人员 领导 系统 纪律 质量 能力 班 费 情况 效果 水平 结果 流程 程序
    模式 品牌 载体 渠道 室 厅 驿站 委员 手册 信息 资料 材料 文件 指南 通知 函 性 汇报 发言 反馈 仪式 纪要
    提纲 大纲 要点 日程 动态 综述 纪实 侧记 花絮 力度 频次 频率 问卷 专报 手段 氛围 气氛
  `

/** Verbs that bring somebody to a place; what they lead to is visited. */
export const MOVES = list`
    到 赴 前往 来到 走进 深入 先后到 先后来 先后来到 先后走进 去 往 抵达 到达 奔赴 走入 进入 分赴 转到 转至
    来 驱车前往 实地 莅临 亲临 前来 一路走进 直奔 奔走 现身
  `

/** Light verbs: the noun trigger after them is the deed (开展调研). */
export const LIGHT_VERBS =
  '开展 进行 展开 实施 作 做 举行 组织 组织开展 参加 实地开展 深入开展 常态化开展 共开展 先后开展'

/** Words that bring in what it is about, before the trigger (就…开展调研). */
export const TOPIC_MARKS = '就 围绕 针对 聚焦 对 关于 以 对于 紧扣 紧盯'

/** What a party goes out for, and what it is called: 视察组, 参访团, 督导小组. */
const ERRANDS = list`
    视察 考察 调研 参访 参观 访问 督导 督查 督办 督察 检查 巡察 巡视 走访 慰问 评议 课题 监督 民主监督
    学习考察 考察学习 考察调研 调研考察 视察调研 调研督导 督导检查 督查调研 执法检查 观摩 交流 拜访 暗访 调查 巡河
    评估 验收 工作
  `.split(' ')
const TROOPS = '组 团 队 小组 分团 分组 小分队 团队'.split(' ')

/** A party under way: stands for whoever heads it. */
export const PARTIES_UNDER_WAY = [
  ...ERRANDS.flatMap((errand) => TROOPS.map((troop) => errand + troop)),
  ...list`
    代表团 代表队 分团 小分队 一行 一行人 代表们 委员们 大家 队伍 政协委员们 人大代表们 参会人员 与会人员 与会代表
    与会同志 参会同志 参会代表 参会委员 与会委员 参训委员 两路人马
  `.split(' '),
].join(' ')

/** People without a name who may do something: what they do is nobody's activity, and not that of whoever was named before. */
export const STRANGERS = list`
    记者 笔者 小编 村民 村民们 群众 居民 居民们 业主 业主们 工作人员 讲解员 负责人 相关负责人 有关负责人
    项目负责人 企业负责人 公司负责人 园区负责人 专家 专家们 学者 学生 学生们 师生 老师 教师 志愿者 志愿者们 民警
    交警 医生 护士 农户 果农 商户 摊主 游客 市民 市民们 家长 家长们 职工 员工 工人 工人们 企业 企业家 该公司
    该企业 各地 各部门 各单位 有关部门 相关部门 有关单位 相关单位 职能部门 承办单位 主办单位 网友 网民 村干部
    镇村干部 网格员 施工方 施工单位 大学生 孩子 孩子们 老人 老人们 粮农 茶农 菜农 渔民 牧民 养殖户 种植户 贫困户
    客商 客户 消费者 经营者 司机 消防员 巡河员 护林员 保洁员 乡贤
  `

/** Who takes part beside the leader. */
export const ATTENDING = list`
    参加 陪同 出席 列席 随行 参与 一同参加 参加调研 参加视察 陪同调研 参加活动 一道参加 同行 陪同参加 参加会议
    出席会议 到会 应邀参加 一同 一起
  `

/** Verbs and nouns that say who heads a party. */
export const HEADING_WORDS = '带队 率队 率团 领队 率领 带领 率 带着 领衔 牵头 带 率先'

/** What is said is no deed: everything after them in the sentence is a demand or an opinion. */
export const SPEECH = list`
    指出 强调 要求 表示 建议 希望 认为 呼吁 叮嘱 嘱咐 提醒 提议 主张 倡议 说 坦言 直言 反映 反对 号召 勉励
    寄语 透露 告诉 答 问 回答 感慨 笑着说 补充 插话 打趣 询问 强调指出 明确 期待 期望 鼓励 承诺 答应 提问
    发言说 请
  `

/** What reports facts: what follows may have happened. */
export const REPORTING = '介绍 据介绍 据了解 据统计 据悉 了解到 获悉 介绍说 通报'

/** Before a trigger in its clause: planned, wished, denied, put off. */
export const UNREAL = list`
    将 拟 要 应 须 需 需要 应当 应该 必须 可 可以 能 能够 希望 建议 请 请求 要求 计划 打算 准备 原定
    原计划 原拟 原打算 原列入 拟定 预计 争取 力争 确保 未 未能 从未 从没 未曾 并未 没有 没 不 不得 不能 不再
    无法 取消 推迟 延期 拒绝 尚未 尚在 即将 明年 下一步 下步 下一阶段 后续 今后 届时 加强 加大 强化 继续 如果
    若 是否 能否 不会 避免 防止 适时 欢迎 待 等待 想 愿意 督促 责成 敦促 呼吁 决定 同意 答应 承诺 约定 禁止
    严禁 推动 以便 为了 便于 努力
  `

/** After a trigger, in its clause or the next: it did not take place. */
export const CANCELLED = list`
    取消 推迟 作罢 未能成行 未能到场 未实施 未能成 不再安排 没有安排 没有开成 未开展 停办 搁置 改期 延期 未成行
    没有成行 改为 转入次年 尚在准备 未举行 暂缓 没有同意 未予同意 未同意 不实 不属实 系误传 属误传 系谣言
  `
