/**
 * Words that stand right before a person's name. Source: 地方组织法, 政协章程, 公务员法 (levels and offices), and the usual
 * words of the press; collected by hand.
 */

/** Offices that somebody holds in a body. Any of them may follow 副, 常务副, 第一, 党组, 原 and the like. */
export const OFFICES =
  '主席 书记 主任 主任委员 主委 委员 常委 常务委员 秘书长 省长 市长 州长 盟长 区长 县长 旗长 镇长 乡长 部长 厅长 局长 院长 校长 园长 馆长 会长 理事长 社长 台长 行长 总编辑 检察长 支队长 大队长 队长 组长 处长 科长 所长 站长 政委 主任科员 总工程师 总规划师 总经济师 审计长 组成员 巡视员 总支书记 支部书记 成员 参谋长 司令员 政治委员 干事长 董事 理事 监事长 首席代表 总干事 总指挥 指挥长 副总指挥 会长 总队长'

/** What may stand before an office and belongs to it; longest first. */
export const OFFICE_PREFIXES =
  '常务副 专职副 兼职副 第一副 不驻会副 驻会副 党组副 第一 执行 副 名誉 总支 代理 常务 专职'

/** Words of time before an office (or before its body), and the status that they give it. */
export const OFFICE_STATUS: Readonly<Record<string, 'FORMER' | 'INCOMING' | 'CURRENT'>> = {
  原: 'FORMER',
  前: 'FORMER',
  前任: 'FORMER',
  时任: 'FORMER',
  曾任: 'FORMER',
  原任: 'FORMER',
  新任: 'INCOMING',
  新当选: 'INCOMING',
  当选: 'INCOMING',
  候任: 'INCOMING',
  现任: 'CURRENT',
  现: 'CURRENT',
}

/** What a person is without holding an office in a body; a name may follow. */
export const ROLES =
  '首席执行官 执行官 总裁 副总裁 总监 牧户 农户 渔家 艺术家 青年艺术家 助理 民情助理 社区书记 董事长 总经理 副总经理 经理 厂长 副厂长 老板 负责人 主要负责人 相关负责人 法人代表 法定代表人 创始人 村支书 老支书 支书 村主任 驻村第一书记 网格员 网格长 业主代表 居民代表 群众代表 村民代表 企业代表 职工代表 委员代表 代表 业主 居民 村民 农民 果农 茶农 菜农 牧民 渔民 养殖户 种植户 大户 种植大户 摊主 店主 船老大 工人 职工 教师 老师 教授 副教授 研究员 专家 医生 主任医师 护士长 工程师 高级工程师 技术员 农技员 律师 志愿者 保安 司机 领办人 接牌者 提案人 提案者 第一提案人 建议人 主持人 发言者 主讲人 讲解员 传承人 带头人 致富带头人 创业者 乡贤 老人 市民 学生 家长 河长 县级河长 区级河长 市级河长 乡级河长 镇级河长 村级河长 湖长 林长 链长 田长 路长 街长 楼长 区领导 市领导 县领导 省领导 州领导 旗领导 镇领导 校领导 院领导 领导 领导同志 同志 书法家 画家 作家 诗人 客商 侨胞 侨领 讲师 站长助理 秘书 联络员 协管员 养护工 巡河员 护林员 调解员 社工'

/** Who made the text or its pictures: a name follows, often after a space, often several; they hold no position here. */
export const WRITERS =
  '本报记者 本网记者 本刊记者 融媒体记者 全媒体记者 见习记者 特约记者 实习记者 首席记者 记者 通讯员 特约通讯员 本报通讯员 实习生 作者 撰稿 撰文 供稿 摄影 摄 文 图 文字 图片 文图 编辑 责任编辑 责编 校对 审核 初审 复审 终审 一审 二审 三审 一校 二校 三校 版式 美编 制图 值班总编 值班编委 值班主任 总值班 监制 编审 签发 核稿 编发 来稿 投稿 信息员 视觉 排版 设计 策划 统筹 主编 执行主编 总编 整理 采写 报道'

/** Those of them who wrote the text itself (WROTE), not edited, photographed or signed it. */
export const AUTHORS =
  '本报记者 本网记者 本刊记者 融媒体记者 全媒体记者 见习记者 特约记者 实习记者 首席记者 记者 通讯员 特约通讯员 本报通讯员 实习生 作者 撰稿 撰文 供稿 文 文字 文图 来稿 投稿 信息员 采写 报道 整理'
