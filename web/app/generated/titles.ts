/** Titles of questions by operation, from the first lines of their files. */
export const titles: Readonly<Record<string, Readonly<Record<'ZH' | 'EN', string>>>> = {
  Find: { ZH: "检索", EN: "Search" },
  GapClause: { ZH: "依据条款在文件中的位置", EN: "The clause at its place" },
  GapClosing: { ZH: "怎样补上", EN: "What would close it" },
  GapDetail: { ZH: "短板的证据", EN: "Evidence of a gap" },
  GapList: { ZH: "短板", EN: "Gaps" },
  OverviewHeat: { ZH: "短板热力图", EN: "Heat map of gaps" },
  OverviewWorst: { ZH: "最严重的短板与责任单位", EN: "Worst gaps and who has to act" },
  Regions: { ZH: "地区", EN: "Regions" },
  Terms: { ZH: "代码表", EN: "Terms of codes" },
}
