/**
 * What the names of works, programmes, titled works and companies end in. Source: 政府投资项目分类 and the words of the
 * press; collected by hand.
 */
import { list } from './list.ts'

/** Endings of a concrete undertaking, by subtype. Where two fit, the longer one counts. */
export const PROJECT_ENDINGS: Readonly<
  Record<'WORKS' | 'REMEDIATION' | 'REFORM' | 'SERVICE' | 'OTHER', string>
> = {
  WORKS: list`
    工程 项目 改造 改扩建 扩建 扩建项目 新建 迁建 重建 续建 建设项目 改造工程 改造提升 提升工程 提标 加固
    除险加固 加装电梯 连接线 停车带 修缮 改建 抢修 险段处置 险情处置 贯通 拓宽 硬化 亮化 建设工程 规划建设 充电桩
    管网改造 生态护岸 补短板 抢险 安置房 旧改
  `,
  REMEDIATION: '整治 综合整治 修复 生态修复 修复项目 整治工程 修复工程 治理工程 排口整治 隐患治理',
  REFORM: '改革',
  SERVICE: '服务项目',
  OTHER: '民生实事 民生实事项目 更新改造',
}

/** Endings that say a concrete undertaking only where a place, a company or a body is named before them. */
export const PROJECT_ENDINGS_OF_PLACES: Readonly<Record<'WORKS' | 'REMEDIATION' | 'SERVICE', string>> = {
  WORKS: list`
    城市更新 更新 综合开发 提升 共建 绿化 东延 西延 南延 北延 延伸 延长 配套 建设 搬迁 改线 设施完善 打造 整修
    抢修 维修 迁改 铺设 清淤 疏浚 修建 复建 回填 安装 补植 栽植 拆除 拆迁 腾退 迁移 打通 抢险
  `,
  REMEDIATION: list`
    环境整治 治理 综合治理 噪声 夜间噪声 积水 扰民 扰民问题 塌陷 塌陷问题 内涝 污染 污水治理 黑臭水体 防治 消落带
    滑坡 处置 清退 清理 退渔还湖 退渔还湿 退耕还湿 退耕还林 退牧还草 排查整治
  `,
  SERVICE:
    '品种改良 技术推广 停车难问题 停车难 灌溉不足问题 就医难 就医难问题 出行难 出行难问题 上学难 办证难 吃水难',
}

/** Endings that name works by themselves where a place or company stands before them. */
export const SELF_NAMING_ENDINGS = list`
    退渔还湖 退渔还湿 退耕还湿 退耕还林 退牧还草 改造 改扩建 扩建 迁建 加固 除险加固 加装电梯 连接线 临时停车带
    停车带 修缮 拓宽 硬化 亮化 综合整治 生态修复 积水 噪声 塌陷 塌陷问题 停车难 停车难问题 扰民问题 灌溉不足问题
    污水治理 设施完善
  `

/** Verbs that have works as their object. */
/** What is done to a place that is named, where the sentence goes on to tell how far it is (某村车间建设已开工). */
export const UNDER_WAY = list`
    建设 整修 抢修 维修 处置 清淤 疏浚 提升 提升改造 迁改 铺设 绿化 美化 治理 整治 修复 修建 改建 新建 重建
    续建 拆除 清退 腾退 改造 打造
  `

/** How far works are. */
export const STATES =
  '开工 完工 竣工 动工 启动 投用 启用 交付 验收 建成 完成 开建 收尾 推迟 停工 复工 列入 列在 纳入 破土'

export const VERBS_BEFORE_PROJECTS = list`
    推进 推动 加快 加快推进 促成 促进 实施 启动 建成 完成 研究 解决 落实 谋划 争取 引进 支持 确保 协调 打造
    承建 列入 涉及 包括 负责 分管 主抓 围绕 聚焦 抓好 做好 加强 强化 深化 参与 投入 开工 新开工 竣工 策划
    包装 申报 储备 引入 签约 落地 新上 投资 总投资 修建 兴建 新建成 承担 列为 成为 属于 作为 即 系 位于 服务
    保障 关注 紧盯 盯紧 通过 依托 利用 结合 根据 按照 关于 针对 看到 见到 进入 走上 登上 开展 督促 推动解决
    安排 资助 援建 捐建 建设完成 检验 验收 反映 呼吁 建议 介绍 部分 其中 例如 以及 由于 对于 使得 今年 去年
    明年 近年来 目前 正在 重点推进 加大 加大对 破解 缓解 助力 助推 合力助推 打好 打赢 深入实施 常态化开展
    组织开展 扎实开展 深入开展 扎实推进 深入推进 全面推进 持续推进 统筹推进 巩固拓展 巩固 拓展 融入 纳入 抓实 抓紧
    继续 深入 围垦 已完成 完成了 建成了 组织实施 开展好 实施好 投身
  `

/** What is built, where 建设 is building and no figure of speech. */
export const BUILT_THINGS = list`
    示范带 网点 平台 医院 园 园区 产业园 生态园 中心 基地 大桥 公路 铁路 高速 站房 泵站 场馆 管网 水厂
    污水处理厂 水库 码头 港口 港区 新城 线 通道 枢纽 校区 小区 公园 广场 走廊 农田 示范点 经济区 工作室 保税区
    服务站 服务点 驿站 养老院 敬老院
  `

/** Endings of a standing programme, plan or campaign; quoted names run by somebody are programmes besides. */
export const PROGRAM_ENDINGS = list`
    博览会 展览会 交易会 展销会 推介会 农博会 文博会 行动 计划 行动计划 三年行动 专项行动 战略 品牌 协商平台
    主题教育 双城经济圈建设 经济圈建设 陆海新通道 新通道 惠民工程 民心工程 希望工程 培育工程 助学工程 育人工程
    育才工程 人才工程 强基工程 固本工程 铸魂工程 先锋工程 关爱工程 暖心工程 倍增工程 提质工程 素质提升工程
    示范引领工程 领航工程 专项斗争 提升年 三年计划 三年攻坚
  `

/** What goes on in the sentence after a name: never a part of it where it stands as a word of its own. */
export const WORDS_AFTER_NAMES = list`
    依法 依规 先后 分别 逐一 逐项 一并 如期 按期 按时 顺利 认真 建言献策 建言资政 建言 献策 已 已经 已于 已在
    正 正在 仍 仍在 尚 尚在 尚未 将 将于 均 都 也 就 还 又 再 曾 因 由 由于 被 把 并 并且 且 但 而 则
    为 为主 为主题 为题 为重点 于 在 从 向 到 以 进行 开展 展开 作 作出 提出 召开 组织 成立 形成 及时 当场
    当月 当年 当天 当日 同时 是否 没有 未 不 期间 之后 之前 以来 如 例如 包括 其中 使 让 给 请 完工 竣工
    开工 启用 投用 交付 交付使用 动工 取得 存在 遇到 面临 议起 说起 谈起 因故
  `

/** What begins no name: prepositions, pronouns, adverbs, verbs that only link. */
export const WORDS_BEFORE_NAMES = list`
    近日 日前 达成 形成 取得 赢得 收到 从 由 因 因为 在 于 以 把 被 将 使 让 给 向 与 和 及 等 如 如果
    若 但 而 并 且 则 是 为 为了 作 作为 成为 放在 走向 来自 位于 进行 开展 他 她 它 他们 她们 我们 你们
    大家 自己 这 那 这些 那些 这个 那个 其 其中 此 此次 本次 该次 每 每个 各自 什么 怎么 为什么 谁 哪 哪些
    一个 一次 一场 一种 不 没 没有 未 已 已经 正在 尚 尚在 将要 也 都 就 还 又 再 很 更 最 太 非常 十分
    可以 能够 应当 应该 必须 来 去 到 着眼 立足 随后 之后 期间 现场 时 后 中 因故 该 要 源于 出于 基于
    鉴于 真正 究竟 更加 不断 共同 相互 广大 各级 全体 各界 各地 为民 于民 一项
  `

/** Verbs that bring in what is consulted on, and are no part of its name where that has a verb of its own. */
export const VERBS_BEFORE_TOPICS = list`
    加快 加快推进 推进 推动 深入推进 扎实推进 全面推进 持续推进 大力推进 统筹推进 促进 助推 加强 加强和改进
    进一步加强 强化 做好 抓好 深化 切实做好 落实 积极推进 加快推动
  `

/** Phrases that every article says: no names, whatever governs them. */
export const COMMON_UNDERTAKINGS = list`
    人事事项 委员人事 有关人事 人事任免 专题沟通 沟通 重点任务 重点建议 代表建议 议案 重点议案 签约项目 工程进展 工作任务 工作思路 发展规划 工作机制
    合作机制 工作安排 年度工作 下步工作 下一步工作 今后工作 社会各界 工程 项目 工作 情况 问题 建设 发展 改造 提案
    重点提案 提案办理 建议 重点项目 重点工程 企业 重点企业 民营企业 工程进度 项目建设 项目推进 工程推进 工程建设
    项目进展 办理 此行 该件 企业发展 企业生产 企业经营 生产经营 企业生产经营 整改 意见 意见建议 经验 先进经验
    经验做法 做法 收成 长势 环境 质量 安全 服务 管理 内容 业务 政治 理论 精神 知识 文件 活动 协商活动 会议
    座谈会 报告 材料 课题 议题 主题 相关 有关 产业 市场 规划 方案 措施 政策 法规 计划 进度 施工现场 现场 车间
    生产车间 厂区 生产线 家乡 群众 居民 村民 老人 困难群众 困难职工 老党员 老干部 一线职工 情况介绍 情况汇报
    情况通报 汇报 通报 介绍 讲解 社情民意 需求 诉求 建议案 生产情况 经营情况 生产经营情况 运行 运营 实际 运作
    效果 成效 社情民意信息 成果转化 协商成果转化 提案办理协商 该提案 对策建议 意见和建议 服务大局 中心工作 重点工作
  `

/** What stands before 工程 and 项目 without naming any. */
export const COMMON_PROJECTS = list`
    重点 重大 在建 续建 新建 民生 省级 市级 县级 区级 国家级 国家 省 市 产业 建设 工业 农业 招商 投资 惠民
    亿元 有关 相关 各类 一批 多个 试点 示范 科研 课题 文化 旅游 体育 服务 帮扶 扶贫 合作 签约 意向 引进 入库
    储备 前期 整个 该 本 此 这个 那个 民生实事 实事 系统 基础 施工 主体 土建 水利 交通 市政 公路 配套 专项
    改造 整治 建筑 安居 形象 面子 政绩 年度 十大 招商引资 固定资产投资 政府投资 领建 包联 部分 两个 三个 几个
    大 小 好 新 老 技改 环保 能源 房地产 住宅 商业 高质量 优质 龙头 总部 单体 标志性 牵引性 支撑性 引领性
    基础设施 乡村振兴 专项债 专项债券 中央预算内投资 重点建设 重点产业 重点民生 产业化 工业和信息化
  `

/** Words that every article says of any works, company or village: a phrase of nothing else names no undertaking. */
export const BARE_WORDS = list`
    规划建设 建设规划 规划建设实施 基础公共设施 公共设施 招商引资 进展 明年 去年 下阶段 下步 下一阶段 工作思路 农场
    基地 大桥 园区 示范园 养殖场 台账 台账管理 力量 配置 点位 部位 企业 公司 单位 部门 项目 工程 建设 项目建设
    工程建设 施工 生产 经营 生产经营 运营 运行 运转 发展 企业发展 规划 发展规划 设计 技术 技术创新 工艺 流程
    工艺流程 创新 研发 产品 产品研发 销售 产品销售 市场 订单 用工 用地 用电 用能 税收 回款 原料 设备 安装 厂房
    车间 生产线 质量 工程质量 进度 工程进度 施工进度 建设进度 项目进度 安全 管理 安全管理 服务 效果 成效 意见
    建议 意见建议 困难 问题 需求 诉求 堵点 难点 痛点 经验 做法 模式 措施 情况 工作 内容 方面 现状 形势 任务
    目标 计划 方案 总体 基本 主要 有关 相关 具体 实际 目前 当前 今年 下一步 群众 居民 村民 职工 员工 老人
    生活 身体 身体状况 家庭 家庭情况 收入 长势 收成 环境 设施 功能 作用 的 中 里 和 与 及 等 、 遇到 存在
    面临 机制 工作机制 体制 体制机制 制度 沟通 现场 负责人 部门负责人 结果 办理 办理结果 提案 提案办理 重要 抓手
    机构 群众意见 解决 协商 拆迁 征地 征地拆迁 资金 资金拨付 拨付 各项 一些 推进 推进情况 落实 热点 突出 重大
    水平 能力 素质 思路 打算 背景 特色 亮点 优势 短板 不足 风险 隐患 理论 理论研究 知识 竞赛 学习 培训 会议
    活动 交流 讨论 研讨 座谈 集中 深入 认真 详细 一线 基层 人员 干部 委员 代表 农户 商户 客户 用户 物资 材料
    产量 产值 产能 效益 价格 成本 利润 重点提案 民情 民意 民心 民怨 眼界 差距 意义 互动 基础 紧密 凝聚 化解
    打下 开阔 找到 开辟 新 大 好 多 精神 指示 要求 部署 决策 调研 视察 考察 走访 监督 评议 履职 服务大局
    大局 全局
  `

/** What the business of a company is called in its short name, and what a company's name ends in without 公司. */
export const BUSINESSES = list`
    制衣 童装 服饰 服装 纺织 食品 乳业 酒业 茶业 茶叶 粮油 饮料 农业 牧业 渔业 水产 海产 林业 种业 饲料 药业
    制药 医药 医疗 生物 生物科技 化工 材料 新材 新材料 建材 水泥 钢铁 铝业 铜业 矿业 能源 新能源 锂能 电力
    光伏 风电 燃气 环保 水务 净水 机械 精工 重工 制造 装备 汽车 汽配 零部件 轴承 模具 五金 电器 电子 微电子
    半导体 光电 通信 传感 软件 网络 信息 数据 智能 智造 科技 技术 物流 运输 供应链 快递 电商 商贸 贸易 百货
    超市 酒店 餐饮 文旅 旅游 文化 传媒 教育 地产 置业 建设 建工 路桥 建筑 装饰 园林 物业 家政 养老 康养 银行
    保险 证券 投资 控股 实业 集团 合金 热管理 电驱动 线束 香料 马业 航空 船舶 印刷 包装 玩具 陶瓷 家具 木业
    竹业 纸业 橡胶 塑料 玻璃 皮革 珠宝 体育
  `

/** Legal forms and other endings of companies. Longest first. */
export const COMPANY_ENDINGS = list`
    集团股份有限公司 股份有限公司 股份公司 有限责任公司 集团有限公司 集团有限责任公司 有限公司 总公司 分公司 子公司
    公司 集团公司 集团 股份 一厂 二厂 三厂 四厂 五厂 六厂 总厂 合伙企业 专业合作社 农民专业合作社 合作社 合作联社
    联合社 家庭农场 家庭牧场 家庭林场 农场 工厂 制造厂 制衣厂 造船厂 制冰厂 食品厂 酒厂 茶厂 纸厂 砖厂 药厂
    化工厂 机械厂 加工厂 钢厂 电子厂 服装厂 棉纺厂 纺织厂 印刷厂 水泥厂 饲料厂 家具厂 玩具厂 五金厂 机床厂 轴承厂
    农庄 山庄 酒庄 民宿 客栈 养殖场 事务所 律师事务所 经营部 商行 专卖店 直营店 旗舰店 连锁店 酒店 宾馆 饭店
    超市 银行 信用社 农商行 保险公司 证券公司 工作室有限公司
  `

/** Branches and sites that follow a company's legal form and belong to its name. */
export const BRANCHES = list`
    分公司 子公司 基地 直播基地 工厂 厂区 分厂 分行 支行 营业部 办事处 分店 门店 生产基地 研发中心 产业园 直营店
    旗舰店 项目部 经营部 供电公司
  `

/** What may follow a quoted name of a programme. */
export const PROGRAM_FOLLOWERS = list`
    品牌 平台 活动 工作室 委员工作室 示范点 示范 书屋 灯光秀 协商 协商活动 议事 议事厅 履职 履职品牌 履职平台
    行动 计划 第 走进 落实情况 推进情况 视察 机制 制度 模式 主题 系列 建设 企业 服务 志愿 调研 走访 大走访
    专项 共 等载体 载体 院坝会 战略 协商品牌 平台协商 主题教育 三年行动 培训 讲堂 沙龙 论坛 联系点 驿站 客厅
    委员 活动室 站点 基地 授牌 揭牌 挂牌
  `

/** What may stand before a quoted name of a programme. */
export const PROGRAM_LEADERS = list`
    举办 设立 建起 编入 请进 推行 推广 启用 开设 创办 打响 组建 名为 取名 以 开展 列入 打造 投身 创建 建设
    建成 推进 推动 深化 实施 擦亮 叫响 用好 依托 通过 借助 搭建 探索 推出 启动 组织 常态化开展 创新 围绕 落实
    参与 参加 走访 调研 走访调研
  `

/** Figures of speech that stand in quotation marks and are run by nobody. */
export const FIGURES = list`
    回头看 店小二 压舱石 最后一公里 金点子 金钥匙 连心桥 主心骨 主力军 排头兵 牛鼻子 硬骨头 晴雨表 加速度 快车道
    试验田 孵化器 助推器 加油站 充电 加油 大考 答卷 成绩单 金名片 新名片 领头雁 千里眼 顺风耳 传声筒 娘家人
    贴心人 急难愁盼 金字招牌 同心圆 大合唱 组合拳 绿色通道 急先锋 桥头堡 聚宝盆 摇钱树 钱袋子 菜篮子 米袋子 一张网
    一盘棋 零距离 面对面 键对键 硬核 板凳会 过筛子 断案 拦路虎 绊脚石 三本账 一本账 施工图 路线图 时间表 任务书
    履职答卷 委员作业 新图景 大事件 看病难 看病贵 非农化 非粮化 双随机 中梗阻 肠梗阻 堵点 难点 痛点 问号 句号
    感叹号 办结 答复 落实 一府两院 一府一委两院 里子 面子 坐诊 巡诊 服务员 两个维护 两个确立 四个意识 四个自信
    三重一大 舌尖上的安全 第一议题
  `
