import { chromium } from 'playwright-core'
const [, , base, out, langs, ...paths] = process.argv
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const ctx = await b.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
const page = await ctx.newPage()
page.on('console', (m) => m.type() === 'error' && console.log('ERR', page.url(), m.text().slice(0, 200)))
let n = 0
for (const p of paths)
  for (const l of langs.split(',')) {
    await page.goto(`${base}/${p}${p.includes('?') ? '&' : '?'}lang=${l}`)
    await page.waitForLoadState('networkidle').catch(() => {})
    await page.waitForTimeout(1500)
    await page.screenshot({ path: `${out}/${String(n++).padStart(2, '0')}-${p.split('?')[0] || 'overview'}-${l}.png` })
  }
await b.close()
