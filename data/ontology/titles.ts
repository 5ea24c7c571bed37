/**
 * Titles whose holder heads the body (model.md, Attribution, OFFICE). A title heads when it stands here whole, so 副,
 * 名誉 and 原 never do. Left out on purpose: 秘书长, 组长, 科长, 处长, 所长, 队长 and 党组书记, since texts attach them
 * to the larger body (区农业局科长), which they do not head; a row too few is better than a wrong attribution.
 * Source: model.md and 地方各级人民代表大会和地方各级人民政府组织法 (heads of people's governments and departments).
 */
export const HEADING_TITLES = [
  '主席',
  '书记',
  '主任',
  '主委',
  '主任委员',
  '区长',
  '县长',
  '市长',
  '省长',
  '州长',
  '盟长',
  '旗长',
  '镇长',
  '乡长',
  '局长',
  '厅长',
  '部长',
  '院长',
  '校长',
  '会长',
  '理事长',
  '社长',
  '台长',
  '行长',
  '检察长',
  '总编辑',
] as const

/** Order of office in which officials are listed; a title not listed comes after, then pinyin (design README). */
export const TITLE_RANKS = [
  '主席',
  '书记',
  '党组书记',
  '主任',
  '区长',
  '县长',
  '市长',
  '副主席',
  '副书记',
  '副主任',
  '秘书长',
] as const
