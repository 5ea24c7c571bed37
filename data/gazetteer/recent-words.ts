/**
 * Words of the press that the dictionary of words.ts does not know: without them two characters of a verb look like a name
 * (迁址|璧山). Source: collected by hand from the language of reports of party and government since 2012.
 */

export const RECENT_VERBS =
  '走街串巷 走村入户 走村串户 走家串户 走村串寨 串门入户 进村入户 入村入户 进港 出港 离港 到港 凸显 彰显 助力 助推 赋能 迁址 途经 途径 落户 落地 入驻 进驻 打卡 聚力 聚焦 引领 擦亮 绘就 谱写 奏响 点亮 激活 撬动 夯实 厚植 锚定 抢抓 盘活 做优 做强 做实 做细 做深 压实 压紧 落细 落小 抓实 抓细 抓牢 抓好 守牢 筑牢 织密 扛牢 扛起 扛稳 紧盯 紧扣 立足 着眼 着力 发力 蓄势 赶超 跨越 领跑 亮相 走深 走实 见效 提质 增效 扩容 扩面 提标 提档 提级 换挡 焕新 焕发 迭代 赓续 传承 弘扬 践行 恪守 躬耕 深耕 深学 细悟 笃行 践诺 牵手 携手 对标 对表 看齐 补齐 补强 延链 强链 补链 建链 招引 引育 培优 培强 育强 扶持 帮带 结对 包联 联系 挂联 挂包 包抓 包保 联建 共建 共管 共治 共享 共商 共谋 共促 共筑 共绘 督战 督导 督办 交办 转办 催办 承办 领办 协办 会办 办结 办复 答复 答题 解题 破题 破局 开局 起步 起势 成势 建言 献策 资政 议政 履职 尽责 担当 作为 普惠 惠及 惠民 利民 便民 安民 富民 兴农 强农 惠农 助农 支农 援建 援藏 援疆 援青 迎检 迎评 迎审 创城 创卫 创文 创森 创园 创优 争优 争先 争创 创建 复垦 复绿 复耕 退耕 还林 还草 还湖 还湿 拆违 治违 控违 清违 清淤 疏浚 疏堵 截污 纳管 控源 治污 治水 治气 治土 治超 治堵 治乱 巡河 巡湖 巡林 巡田 护河 护林 护绿 植绿 增绿 绿化 亮化 美化 净化 硬化 黑化'

/** Two words that the dictionary takes for one more often than they are one (福|集|镇, 代表|和|县|人大). */
export const NO_WORDS =
  '和县 会同县 集镇 市镇 场镇 重镇 城镇 山村 渔村 政协委员 人大代表 在华 党委书记 室主任 系主任 代主任 国防部长 外交部长'

/** Countries and cities abroad whose characters look like words of the sentence (会见|以|色列). */
export const ABROAD =
  '以色列 美国 英国 法国 德国 日本 韩国 俄罗斯 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 芬兰 丹麦 奥地利 波兰 捷克 匈牙利 希腊 土耳其 埃及 南非 肯尼亚 尼日利亚 埃塞俄比亚 巴西 阿根廷 智利 墨西哥 加拿大 澳大利亚 新西兰 印度 巴基斯坦 孟加拉国 尼泊尔 斯里兰卡 缅甸 泰国 老挝 越南 柬埔寨 马来西亚 新加坡 印度尼西亚 菲律宾 蒙古国 朝鲜 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 伊朗 伊拉克 沙特阿拉伯 阿联酋 卡塔尔 科威特 乌克兰 白俄罗斯 塞尔维亚 罗马尼亚 保加利亚'
