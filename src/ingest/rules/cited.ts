import { KIND } from './title.js'
import { rule } from './rule.js'

/** A policy cited by its title, with its number behind it. */
export const cited = rule(
  'policy cited (《》)',
  new RegExp(`《([^《》]{4,90}?(?:${KIND}|法|决议|命令|大纲|工程)(?:\\([^()《》]{2,12}\\)|的通知)?)》`),
  ['根据《清河省科技创新条例》(清发〔2023〕1号),制定本方案', '清河省科技创新条例'],
  '出版《科技日报》',
)

/** What the document rests on. */
export const restsOn = rule(
  'document it rests on (依据)',
  /(根据|依据|按照|贯彻落实|为落实|为贯彻|落实)[^。]*$/,
  ['根据', '根据'],
  '先后出台',
)

/** What is said of a cited document behind it. */
export const repealed = rule(
  'document that is repealed (同时废止)',
  /^》?(?:\([^()]{4,40}\))?(?:[、和及]《[^《》]{4,60}》(?:\([^()]{4,40}\))?){0,12}(?:自[^,。]{4,24}起)?(?:同时|一并|即行|予以)*(废止|停止执行|不再执行)/,
  ['》(清发〔2020〕3号)同时废止', '废止'],
  '》有关规定执行',
)
