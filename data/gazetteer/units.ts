/**
 * What statistics count in. Source: 量词 of 现代汉语词典 that stand with counted results in reports, and the legal units of
 * GB 3100; collected by hand. Longest first wins.
 */
import { list } from './list.ts'
export const UNITS = list`
    平方公里 平方千米 平方米 立方米 万千瓦 千瓦时 千瓦 兆瓦 公里 千米 厘米 毫米 海里 公斤 千克 公顷 人次 场次
    户次 件次 家次 台次 车次 班次 架次 人天 个百分点 百分点 家 条 件 个 名 人 次 篇 字 元 美元 处 块 种
    期 天 场 米 分 部 吨 户 位 亩 株 棵 本 册 份 张 台 套 辆 艘 座 栋 幢 间 所 组 批 项 类 对 只
    头 匹 羽 尾 盏 面 支 门 节 课时 小时 分钟 例 宗 起 笔 枚 款 层 眼 口 趟 遍 轮 片 封 幅 卷 集 首
    斤 升 度
  `

/** Before a number: at least, about. */
export const AT_LEAST = '超过 超 逾 至少 不少于 不低于 突破 高于 多达'
export const ABOUT = '约 近 大约 约为 将近 接近'

/** Between what is counted and the number: no part of the label. */
export const FILLERS = list`
    共 共计 达 达到 达到了 为 至 升至 降至 增至 提高到 提升到 下降到 近 约 超 超过 逾 突破 了 已 累计 合计
    总计 计 有 只有 仅 就 各 每 由 从 到 均 分别 高达 多达 约为 大约 不少于 至少 全年 去年 今年 年内 以来
    其中 总 新增
  `
