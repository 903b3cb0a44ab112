import type { EChartsOption } from 'echarts'
import { useEffect, useRef } from 'react'
import { Link, useNavigate } from 'react-router'

let library: Promise<typeof import('./echarts.js')> | undefined

/**
 * Is loaded when the browser has nothing else to do, as what is read comes before what is drawn; then it is there at
 * once.
 */
const drawing = (): Promise<typeof import('./echarts.js')> =>
  (library ??= new Promise((done) => requestIdleCallback(done, { timeout: 1000 }))
    .then(() => import('./echarts.js'))
    .catch((error: unknown) => {
      // The next chart tries again.
      library = undefined
      throw error
    }))

/** A mark of a chart: what it says, and where its rows are. */
export interface ChartMark {
  name: string
  count: number
  href: string | undefined
  /** Whether it counts the rows it opens, else it opens what it names. */
  counts?: boolean
}

/**
 * A chart whose marks open their rows; `markAt` finds a mark by the index of its datum. The same marks are links below
 * it, in sight when a keyboard reaches them. The drawing library is loaded with the first chart.
 */
export function Chart({
  option,
  label,
  height,
  marks,
  markAt = (index) => marks[index],
}: {
  option: EChartsOption
  label: string
  height: number
  marks: readonly ChartMark[]
  markAt?: (index: number, series: number) => ChartMark | undefined
}) {
  const box = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const at = useRef(markAt)
  at.current = markAt
  useEffect(() => {
    const element = box.current!
    let gone = false
    let close = () => {}
    void drawing().then(({ init }) => {
      if (gone) return
      const chart = init(element, undefined, { renderer: 'svg' })
      // The library measures texts by itself, so it has to know the real font.
      // What knows its own size can be drawn in another, as on paper.
      chart.on('finished', () => {
        const svg = element.querySelector('svg')
        svg?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`)
      })
      chart.setOption({
        animation: false,
        textStyle: { fontFamily: getComputedStyle(element).fontFamily },
        ...option,
      })
      chart.on('click', ({ dataIndex, seriesIndex }) => {
        const href = at.current(dataIndex, seriesIndex ?? 0)?.href
        if (href) void navigate(href)
      })
      const watch = new ResizeObserver(() => chart.resize())
      watch.observe(element)
      close = () => {
        watch.disconnect()
        chart.dispose()
      }
    })
    return () => {
      gone = true
      close()
    }
  }, [option, navigate])
  return (
    <div className="chart">
      <div ref={box} data-chart role="img" aria-label={label} style={{ height }} />
      <ul className="marks" aria-label={label}>
        {marks.map(({ name, count, href, counts = true }, index) => (
          <li key={index}>
            {href ? (
              <Link to={href} data-mark={counts ? count : undefined}>
                {name} {count}
              </Link>
            ) : (
              <span>
                {name} {count}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
