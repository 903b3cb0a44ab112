import { useQueries } from '@tanstack/react-query'
import { Button } from 'antd'
import { useMemo, useRef } from 'react'
import { execute } from '../../api/execute.js'
import { useQuestion } from '../../api/question.js'
import { Entity } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { listOf, useParams, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import {
  PathsBetweenDocument,
  ProfileTiesDocument as question,
  type ProfileTiesQuery,
} from '../../generated/graphql.js'
import { tiesOf, type Tie } from '../../profile/ties/rows.js'
import { useWords, type Word } from '../../words/index.js'
import { Canvas } from './canvas.js'
import { sceneOf, type Group, type Way } from './scene.js'
import './style.css'

/** So many of each relation are fetched at first, and so many more each time a group is opened further. */
const STEP = 40
const MOST = 1000
/** So many paths are drawn; the list beside has them all. */
const DRAWN = 6

/** Paths over the same entities are one line: their relations stand in the list. */
const different = (paths: readonly Way[]): Way[] =>
  [...new Map(paths.toReversed().map((path) => [path.nodes.map(({ id }) => id).join(' '), path])).values()].toReversed()

const answered = (results: readonly { data: ProfileTiesQuery | undefined }[]): ProfileTiesQuery[] =>
  results.flatMap(({ data }) => (data ? [data] : []))

/**
 * The paths and what stands around them, opened step by step; what is not drawn is told with its number. The address
 * keeps what is open.
 */
export function Explore({ from, to, maxHops }: { from: string; to: string | undefined; maxHops: number }) {
  const { day, locale } = useScope()
  const say = useWords()
  const [get, set] = useParams()
  const [expandText, openText] = [get('expand'), get('open')]
  const expanded = useMemo(() => [...new Set([from, ...(listOf(expandText) ?? [])])], [from, expandText])
  const open = useMemo(
    () =>
      new Map<string, number>(
        (listOf(openText) ?? []).map((text) => {
          const [id, relation, shown] = text.split('~')
          return [`${id}~${relation}`, Math.min(MOST, Math.max(0, Number(shown ?? STEP)))] as const
        }),
      ),
    [openText],
  )
  const first = Math.max(STEP, ...open.values())
  const between = useQuestion(
    PathsBetweenDocument,
    { from, to: to ?? '', maxHops, first: 12, day, locale },
    to !== undefined && to !== from,
  ).data
  const fresh = useQueries({
    queries: expanded.map((id) => ({
      queryKey: [question.toString(), { id, first }],
      queryFn: ({ signal }: { signal: AbortSignal }) => execute(question, { id, first }, signal),
    })),
    combine: answered,
  })
  // What was seen stays until more of it has come.
  const seen = useRef(new Map<string, ProfileTiesQuery>())
  const nameOf = useMemo(() => (relation: string) => say(`tie.${relation}` as Word), [say])
  const scene = useMemo(() => {
    for (const answer of fresh) if (answer.node) seen.current.set(answer.node.id, answer)
    const answers = expanded.flatMap((id) => seen.current.get(id) ?? [])
    const ties = new Map(answers.flatMap(({ node }) => (node ? [[node.id, tiesOf(node)] as const] : [])))
    const ways = to === undefined ? [] : different(between?.collaborationPaths ?? []).slice(0, DRAWN)
    const ends = new Map(
      [
        ...ways.flatMap(({ nodes }) => nodes),
        ...answers.flatMap(({ node }) => (node && 'name' in node ? [{ id: node.id, name: node.name }] : [])),
      ].map((one) => [one.id, one]),
    )
    return sceneOf({
      from: ends.get(from) ?? { id: from, name: from },
      ...(to !== undefined && ends.has(to) && { to: ends.get(to)! }),
      ways,
      ties,
      open,
      nameOf,
    })
  }, [fresh, expanded, between, from, to, open, nameOf])
  const names = new Map(scene.marks.map(({ id, name }) => [id, name]))
  const write = (next: ReadonlyMap<string, number>) => set({ open: [...next].map(([key, shown]) => `${key}~${shown}`) })
  const openMore = ({ key, shown, total }: Group) =>
    write(new Map([...open, [key, Math.min(total, Math.max(shown, open.get(key) ?? 0) + STEP, MOST)]]))
  const toggle = (id: string) =>
    set({
      expand: expanded.includes(id)
        ? expanded.filter((one) => one !== id && one !== from)
        : [...expanded.filter((one) => one !== from), id],
    })
  const tapped = (id: string) => {
    const group = [...scene.groups.values()].flat().find(({ key }) => key === id)
    if (group) openMore(group)
    else if (id !== from) toggle(id)
  }
  return (
    <Panel
      question={question}
      variables={{ id: from, first }}
      title={say('explore.title')}
      height={420}
      empty={say('ties.none')}
      above={() => (
        <ul className="explore" aria-label={say('explore.open')}>
          {[...scene.groups].map(([id, groups]) => (
            <li key={id}>
              <Entity entity={{ id, name: names.get(id) ?? id }} />
              {id !== from && (
                <Button size="small" type="text" onClick={() => toggle(id)}>
                  {say('explore.fold')}
                </Button>
              )}
              {groups.map((group) => (
                <GroupChip
                  key={group.key}
                  group={group}
                  name={nameOf(group.relation)}
                  open={() => openMore(group)}
                  fold={() => write(new Map([...open, [group.key, 0]]))}
                />
              ))}
            </li>
          ))}
        </ul>
      )}
      sheet={(answer: ProfileTiesQuery) => ({
        ...sheetOf<Tie>({
          rows: tiesOf(answer.node),
          key: (tie) => JSON.stringify([tie.relation, tie.entity.id, tie.facts]),
          columns: [
            {
              key: 'relation',
              title: say('tie'),
              value: ({ relation, total }) => `${nameOf(relation)} ${total}`,
              width: 140,
            },
            {
              key: 'entity',
              title: say('tie.entity'),
              value: ({ entity }) => entity.name,
              show: ({ entity }) => <Entity entity={entity} />,
              width: 280,
            },
            {
              key: 'expand',
              title: say('explore.expand'),
              value: () => null,
              show: ({ entity }) => (
                <Button
                  size="small"
                  type="link"
                  onClick={() => toggle(entity.id)}
                  aria-label={`${say(expanded.includes(entity.id) ? 'explore.fold' : 'explore.expand')} ${entity.name}`}
                >
                  {say(expanded.includes(entity.id) ? 'explore.fold' : 'explore.expand')}
                </Button>
              ),
              width: 100,
            },
          ],
        }),
      })}
      picture={() => <Canvas scene={scene} label={say('explore.label')} tapped={tapped} />}
    />
  )
}

/** A relation with its number: opens it, further where there is more, and folds it. */
function GroupChip({
  group: { key, shown, total },
  name,
  open,
  fold,
}: {
  group: Group
  name: string
  open(): void
  fold(): void
}) {
  const say = useWords()
  const count = shown === 0 || shown === total ? String(total) : say('explore.shown', { n: shown, total })
  const more = shown < total && shown < MOST
  return (
    <button
      type="button"
      className={shown > 0 ? 'chip opened' : 'chip'}
      data-group={key}
      aria-expanded={shown > 0}
      title={say(more ? 'explore.more' : 'explore.foldGroup')}
      onClick={more ? open : fold}
    >
      {name} <b>{count}</b>
      <span aria-hidden="true">{more ? ' ＋' : ' －'}</span>
    </button>
  )
}
