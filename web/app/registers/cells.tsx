import { Entities, Entity, Synthetic, type EntityRow } from '../frame/entity.js'
import type { Column } from '../frame/sheet.js'
import { useList, useTerms, useWords, type Word } from '../words/index.js'

interface Several {
  totalCount: number
  nodes: readonly EntityRow[]
}

/** Columns that registers share. */
export function useColumns() {
  const say = useWords()
  const list = useList()
  const { term } = useTerms()
  return {
    name: <Row extends EntityRow>(word: Word = 'name.of'): Column<Row> => ({
      key: 'name',
      title: say(word),
      value: ({ name }) => name,
      show: (row) => (
        <>
          <Entity entity={row} /> <Synthetic of={row.synthetic} />
        </>
      ),
      width: 210,
    }),
    code: <Row,>(
      key: string,
      word: Word,
      enumeration: string,
      of: (row: Row) => string | null,
      width = 110,
    ): Column<Row> => ({ key, title: say(word), value: (row) => term(enumeration, of(row)), width }),
    one: <Row,>(key: string, word: Word, of: (row: Row) => EntityRow | null, width = 110): Column<Row> => ({
      key,
      title: say(word),
      value: (row) => of(row)?.name,
      show: (row) => <Entity entity={of(row)} />,
      width,
    }),
    many: <Row,>(key: string, word: Word, of: (row: Row) => Several, width = 200): Column<Row> => ({
      key,
      title: say(word),
      value: (row) => list(of(row).nodes.map(({ name }) => name)),
      show: (row) => <Entities entities={of(row).nodes} total={of(row).totalCount} most={3} />,
      width,
    }),
    plain: <Row,>(key: string, word: Word, value: Column<Row>['value'], width = 90): Column<Row> => ({
      key,
      title: say(word),
      value,
      width,
    }),
  }
}
