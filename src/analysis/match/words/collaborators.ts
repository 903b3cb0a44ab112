import type { Bilingual } from '../../io.js'
import { agree, joined, named, say } from '../../text.js'
import { open, sentence, shown, told, type Scored } from './match.js'

/** Kinds of what two experts share. */
export const sharedKinds = {
  partners: say('共同合作者', 'common partners'),
  projects: say('共同项目', 'common projects'),
  chains: say('同在链条', 'common chains'),
  organisations: say('同属单位', 'common organisations'),
}

/** Fields of two experts that are the same, or near: `others` are those of the other. */
export function commonFieldsWords(
  same: readonly string[],
  near: readonly string[],
  others: readonly string[],
): Bilingual {
  const found = [
    ...(same.length ? [say(`同有领域${named(same).ZH}`, `both work in ${named(same).EN}`)] : []),
    ...(near.length
      ? [
          say(
            `${named(near).ZH}与对方的领域${named(others).ZH}相邻`,
            `${named(near).EN} ${agree(near.length, 'lies', 'lie')} close to ${named(others).EN}`,
          ),
        ]
      : []),
  ]
  return found.length ? sentence(joined(found)) : say('领域互不相近。', 'No field of one lies near one of the other.')
}

/** What two experts share. */
export const commonTiesWords = (shared: readonly { label: Bilingual; names: readonly string[] }[]): Bilingual =>
  shared.length
    ? sentence(
        joined(
          shared.map(({ label, names }) => say(`${label.ZH}${named(names).ZH}`, `${label.EN}: ${named(names).EN}`)),
        ),
      )
    : say('尚无共同联系。', 'They have nothing in common yet.')

/** With whom somebody might cooperate, and why. */
export const collaboratorWords = (self: string, other: string, score: number, parts: readonly Scored[]): Bilingual =>
  say(
    `建议${self}与${other}合作，得分${shown(score)}（${told(parts).ZH}）：${joined(parts.map(({ explanation }) => open(explanation))).ZH}。`,
    `${self} might cooperate with ${other}, score ${shown(score)} (${told(parts).EN}): ${joined(parts.map(({ explanation }) => open(explanation))).EN}.`,
  )
