/**
 * What the names of works, programmes, titled works and companies end in. Source: 政府投资项目分类 and the words of the
 * press; collected by hand.
 */

/** Endings of a concrete undertaking, by subtype. Where two fit, the longer one counts. */
export const PROJECT_ENDINGS: Readonly<
  Record<'WORKS' | 'REMEDIATION' | 'REFORM' | 'SERVICE' | 'OTHER', string>
> = {
  WORKS:
    '工程 项目 改造 改扩建 扩建 扩建项目 新建 迁建 重建 续建 延伸 东延 西延 南延 北延 建设项目 改造工程 改造提升 提升工程 提标 加固 除险加固 加装电梯 连接线 停车带 修缮 改建 更新 城市更新 贯通 拓宽 硬化 亮化 配套 建设工程 基础设施建设 规划建设 充电桩 管网改造 生态护岸 补短板 抢险 安置房 棚户区改造 旧改',
  REMEDIATION:
    '整治 综合整治 治理 综合治理 修复 生态修复 修复项目 整治工程 修复工程 治理工程 整改 噪声 积水 扰民 扰民问题 塌陷 塌陷问题 污染 排口整治 污水治理 环境整治 黑臭水体 隐患治理 防治',
  REFORM: '改革',
  SERVICE: '服务项目 灌溉不足问题 停车难问题 停车难 就医难 出行难 上学难 办证难 改良 照护',
  OTHER: '民生实事 民生实事项目 更新改造',
}

/** Endings of a standing programme, plan or campaign; quoted names run by somebody are programmes besides. */
export const PROGRAM_ENDINGS =
  '行动 计划 行动计划 三年行动 专项行动 战略 品牌 机制 制 协商平台 活动 主题教育 双城经济圈建设 经济圈建设 陆海新通道 新通道 安澜工程 惠民工程 希望工程 培育工程 助学工程'

/** The empty ending of a clause: no part of the name of an undertaking. Longest first. */
export const EMPTY_ENDINGS =
  '工作推进情况 工作开展情况 工作落实情况 工作情况 工作进展情况 建设推进情况 推进落实情况 推进实施情况 推进情况 推动情况 开展情况 落实情况 进展情况 实施情况 运行情况 运营情况 执行情况 办理情况 完成情况 筹备情况 整改情况 发展情况 实施进展情况 建设进度 工程进度 施工进度 推进进度 建设进展 工程进展 进度 进展 现状 推进 等工作 等情况 等问题 等课题 等议题 等项目 等事项 等方面 等 的情况 情况 工作 事宜 事项 有关情况 相关情况 相关工作 有关工作 有关问题 相关问题 课题 议题 主题'

/** Of these the name is not cut where nothing would remain but a common word. */
export const COMMON_UNDERTAKINGS =
  '工程 项目 工作 情况 问题 建设 发展 改造 提案 重点提案 提案办理 建议 重点项目 民生实事 民生实事项目 重点工程 企业 重点企业 民营企业 工程进度 项目建设 项目推进 工程推进 工程建设 项目进展 办理 此行 该件 企业发展 企业生产 企业经营 生产经营 企业生产经营 工作开展 整改 意见 意见建议 经验 先进经验 经验做法 做法 收成 长势 环境 质量 安全 服务 管理 内容 业务 政治 理论 精神 知识 文件 活动 协商活动 会议 座谈会 报告 材料 课题 议题 主题 相关 有关 产业 市场 规划 方案 措施 政策 法规 计划 进度 施工现场 现场 车间 生产车间 厂区 生产线 家乡 群众 居民 村民 老人 困难群众 困难职工 老党员 老干部 一线职工 情况介绍 情况汇报 情况通报 汇报 通报 介绍 讲解 社情民意 需求 诉求 建议案 生产情况 经营情况 生产经营情况 运行 运营 实际 运作 效果 成效'

/** What the business of a company is called in its short name, and what a company's name ends in without 公司. */
export const BUSINESSES =
  '制衣 童装 服饰 服装 纺织 食品 乳业 酒业 茶业 茶叶 粮油 饮料 农业 牧业 渔业 水产 海产 林业 种业 饲料 药业 制药 医药 医疗 生物 生物科技 化工 材料 新材 新材料 建材 水泥 钢铁 铝业 铜业 矿业 能源 新能源 锂能 电力 光伏 风电 燃气 环保 水务 净水 机械 精工 重工 制造 装备 汽车 汽配 零部件 轴承 模具 五金 电器 电子 微电子 半导体 光电 通信 传感 软件 网络 信息 数据 智能 智造 科技 技术 物流 运输 供应链 快递 电商 商贸 贸易 百货 超市 酒店 餐饮 文旅 旅游 文化 传媒 教育 地产 置业 建设 建工 路桥 建筑 装饰 园林 物业 家政 养老 康养 银行 保险 证券 投资 控股 实业 集团 合金 热管理 电驱动 线束 香料 马业 航空 船舶 印刷 包装 玩具 陶瓷 家具 木业 竹业 纸业 橡胶 塑料 玻璃 皮革 珠宝 体育'

/** Legal forms and other endings of companies. Longest first. */
export const COMPANY_ENDINGS =
  '集团股份有限公司 股份有限公司 有限责任公司 集团有限公司 集团有限责任公司 有限公司 总公司 分公司 子公司 公司 集团公司 集团 股份 合伙企业 专业合作社 农民专业合作社 合作社 合作联社 联合社 家庭农场 农场 工厂 制造厂 制衣厂 造船厂 制冰厂 食品厂 酒厂 茶厂 纸厂 砖厂 药厂 化工厂 机械厂 加工厂 钢厂 电子厂 服装厂 棉纺厂 纺织厂 印刷厂 水泥厂 饲料厂 家具厂 玩具厂 五金厂 机床厂 轴承厂 农庄 山庄 酒庄 民宿 客栈 养殖场 事务所 律师事务所 经营部 商行 专卖店 直营店 旗舰店 连锁店 酒店 宾馆 饭店 超市 银行 信用社 农商行 保险公司 证券公司 工作室有限公司'

/** Branches and sites that follow a company's legal form and belong to its name. */
export const BRANCHES =
  '分公司 子公司 基地 直播基地 工厂 厂区 分厂 分行 支行 营业部 办事处 分店 门店 生产基地 研发中心 产业园 直营店 旗舰店 项目部 经营部 供电公司'

/** What may follow a quoted name of a programme. */
export const PROGRAM_FOLLOWERS =
  '品牌 平台 活动 工作室 委员工作室 示范点 示范 书屋 灯光秀 协商 协商活动 议事 议事厅 履职 履职品牌 履职平台 项目 行动 计划 工程 第 走进 落实情况 推进情况 视察 机制 制度 模式 主题 系列 建设 企业 服务 志愿 调研 走访 大走访 专项 共 等载体 载体 院坝会 战略 协商品牌 平台协商 主题教育 三年行动 培训 讲堂 沙龙 论坛 联系点 驿站 客厅 委员 活动室 站点 基地'

/** What may stand before a quoted name of a programme. */
export const PROGRAM_LEADERS =
  '以 开展 列入 打造 投身 创建 建设 建成 推进 推动 深化 实施 擦亮 叫响 用好 依托 通过 借助 搭建 探索 推出 启动 组织 为 常态化开展 创新 围绕 落实 参与 参加 走访 调研 走访调研 将'

/** Figures of speech that stand in quotation marks and are run by nobody. */
export const FIGURES =
  '回头看 店小二 压舱石 最后一公里 金点子 金钥匙 连心桥 主心骨 主力军 排头兵 牛鼻子 硬骨头 晴雨表 加速度 快车道 试验田 孵化器 助推器 加油站 充电 加油 大考 答卷 成绩单 金名片 新名片 领头雁 千里眼 顺风耳 传声筒 娘家人 贴心人 急难愁盼 金字招牌 同心圆 大合唱 组合拳 绿色通道 急先锋 桥头堡 聚宝盆 摇钱树 钱袋子 菜篮子 米袋子 一张网 一盘棋 零距离 面对面 键对键 硬核 板凳会 过筛子 断案 拦路虎 绊脚石 三本账 一本账 施工图 路线图 时间表 任务书 履职答卷 委员作业 新图景 大事件 看病难 看病贵 非农化 非粮化 双随机 中梗阻 肠梗阻 堵点 难点 痛点 问号 句号 感叹号 办结 答复 落实'
