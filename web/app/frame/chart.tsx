import type { EChartsOption } from 'echarts'
import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'

/** A chart whose marks open their rows: `hrefOf` says where, by the index of the datum. The drawing library is loaded with the first chart. */
export function Chart({
  option,
  label,
  height,
  hrefOf,
}: {
  option: EChartsOption
  label: string
  height: number
  hrefOf?: (index: number, series: number) => string | undefined
}) {
  const box = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const open = useRef(hrefOf)
  open.current = hrefOf
  useEffect(() => {
    const element = box.current!
    let gone = false
    let close = () => {}
    void import('./echarts.js').then(({ init }) => {
      if (gone) return
      const chart = init(element, undefined, { renderer: 'svg' })
      chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit' }, ...option })
      chart.on('click', ({ dataIndex, seriesIndex }) => {
        const href = open.current?.(dataIndex, seriesIndex ?? 0)
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
  return <div ref={box} data-chart role="img" aria-label={label} style={{ height }} />
}
