/**
 * Words that stand right before a person's name. Source: 地方组织法, 政协章程, 公务员法 (levels and offices), and the usual
 * words of the press; collected by hand.
 */
import { list } from './list.ts'

/** Offices that somebody holds in a body. Any of them may follow 副, 常务副, 第一, 党组, 原 and the like. */
export const OFFICES = list`
    主席 书记 主任 主任委员 主委 委员 常委 常务委员 秘书长 省长 市长 州长 盟长 区长 县长 旗长 镇长 乡长 部长
    厅长 局长 院长 校长 园长 馆长 会长 理事长 社长 台长 行长 总编辑 检察长 支队长 大队长 队长 组长 处长 科长
    所长 站长 政委 主任科员 总工程师 总规划师 总经济师 审计长 巡视员 成员 参谋长 司令员 政治委员 干事长 董事 理事
    监事长 首席代表 总干事 总指挥 指挥长 副总指挥 总队长 理事长 总编 司长 署长 庭长 股长 场长 关长 段长 中队长
    调研员 科员 执委 监事 教导员 指导员 专员 督学 总督学 总督察 总会计师 总农艺师 总畜牧师 总兽医师 总统计师
    总审计师 首席信息官 安全总监 省长助理 市长助理 州长助理 盟长助理 区长助理 县长助理 旗长助理 院长助理 校长助理
    局长助理 主席助理 宣传委员 统战委员 政法委员 纪检委员 武装委员 审判员 审判长 教务长
  `

/** Offices that stand in one word with their organ: words of the sentence, but read as organ and office. */
export const JOINED_OFFICES = list`
    组织部长 宣传部长 统战部长 武装部长 公安局长 公安分局长 教育局长 财政局长 民政局长 司法局长 交通局长 水利局长
    农业局长 林业局长 文化局长 卫生局长 环保局长 审计局长 税务局长 村支部书记 总支书记
  `

/** What may stand before an office and belongs to it; longest first. */
export const OFFICE_PREFIXES = list`
    常务副 专职副 兼职副 第一副 不驻会副 驻会副 执行副 轮值 荣誉 创会 终身名誉 党组副 第一 执行 副 名誉 总支
    代理 常务 专职 一级 二级 三级 四级
  `

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
export const ROLES = list`
    搬迁户 移民户 回迁户 种粮大户 种植大户 养殖大户 低保户 残疾人 提名人选 候选人 人选 农民工 户主 村长 副村长
    老村长 生产队长 公司负责人 企业负责人 园区负责人 有关负责人 部门负责人 基地负责人 合作社负责人 现场负责人
    施工负责人 管理员 保管员 饲养员 售货员 驾驶员 炊事员 值班员 联络人 会员 盟员 社员 首席执行官 执行官 总裁
    副总裁 总监 牧户 农户 渔家 艺术家 青年艺术家 助理 民情助理 社区书记 董事长 总经理 副总经理 经理 厂长 副厂长
    老板 负责人 主要负责人 相关负责人 法人代表 法定代表人 创始人 村支书 老支书 支书 村主任 驻村第一书记 网格员
    网格长 业主代表 居民代表 群众代表 村民代表 企业代表 职工代表 委员代表 代表 业主 居民 村民 农民 果农 茶农 菜农
    牧民 渔民 养殖户 种植户 大户 种植大户 摊主 店主 船老大 工人 职工 教师 老师 教授 副教授 研究员 专家 医生
    主任医师 护士长 工程师 高级工程师 技术员 农技员 律师 志愿者 保安 司机 领办人 接牌者 提案人 提案者 第一提案人
    建议人 主持人 发言者 主讲人 讲解员 传承人 带头人 致富带头人 创业者 乡贤 老人 市民 学生 家长 河长 县级河长
    区级河长 市级河长 乡级河长 镇级河长 村级河长 湖长 林长 链长 田长 路长 街长 楼长 区领导 市领导 县领导 省领导
    州领导 旗领导 镇领导 校领导 院领导 领导 领导同志 同志 书法家 画家 作家 诗人 客商 侨胞 侨领 讲师 站长助理
    秘书 联络员 协管员 养护工 巡河员 护林员 调解员 社工 花农 烟农 药农 蚕农 蜂农 瓜农 棉农 院士 博士 设计师
    建筑师 会计师 经济师 评估师 摄影师 厨师 技师 药师 主任护师 主任药师 护士 主播 演员 导演 运动员 教练 校友
    民警 交警 辅警 法官 检察官 退伍军人 退役军人 老兵 老党员 党员 劳模 工匠 店长 合伙人 主管 运营总监 技术总监
    财务总监 项目经理 项目负责人 企业家 青年企业家 创办人 发起人 投资人 经销商 患者 游客 读者 村医 乡村医生
    驻村干部 驻村队员 村干部 组织者 总工 馆员 主任记者 高级教师 班主任 理发师 绣娘 手艺人 大学生村官 选调生
    回乡青年 致富能手 科技特派员 农机手 船长 侨眷 归侨 台属 台胞 军属 烈属 遗属 优抚对象 老教师 退休教师 老干部
    离休干部 退休干部 困难党员 困难职工 困难户 困难群众 困难学生 特困户 特困人员 特困供养人员 计生困难户 道德模范
    身边好人 受灾群众 脱贫户 贫困户 独居老人 孤寡老人 百岁老人 高龄老人 班子成员 车间主任 班组长 值班长 分公司经理
    民主人士 无党派人士 无党派民主人士 知名人士 代表人士 社会人士
  `

/** Who made the text or its pictures: a name follows, often after a space, often several; they hold no position here. */
export const WRITERS = list`
    本报记者 本网记者 本刊记者 融媒体记者 全媒体记者 见习记者 特约记者 实习记者 首席记者 记者 通讯员 特约通讯员
    本报通讯员 实习生 作者 撰稿 撰文 供稿 摄影 摄 文 图 文字 图片 文图 编辑 责任编辑 责编 校对 审核 初审 复审
    终审 一审 二审 三审 一校 二校 三校 版式 美编 制图 值班总编 值班编委 值班主任 总值班 监制 编审 签发 核稿
    编发 来稿 投稿 信息员 视觉 排版 设计 策划 统筹 主编 执行主编 总编 整理 采写 报道 素材提供 素材 供图
    图片提供 审校 复核 责任校对 剪辑 拍摄 制作 新媒体编辑 值班编辑 本期编辑 执行编辑 值班主编 总监制 出品人 播音
    视频 图源
  `

/** Those of them who wrote the text itself (WROTE), not edited, photographed or signed it. */
export const AUTHORS = list`
    本报记者 本网记者 本刊记者 融媒体记者 全媒体记者 见习记者 特约记者 实习记者 首席记者 记者 通讯员 特约通讯员
    本报通讯员 实习生 作者 撰稿 撰文 供稿 文 文字 文图 来稿 投稿 信息员 采写 报道 整理
  `
