import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { colours, missingBrowser, visit, type Visit } from './browser.js'
import { buildPages, root } from './built.js'
import { serve, type Served } from './served.js'

const questions = readdirSync(join(root, 'web/graphiql/questions'))

if (missingBrowser !== undefined) console.log(`\nSKIPPED: everything that needs a browser: ${missingBrowser}\n`)
const title = missingBrowser === undefined ? 'the GraphiQL page' : `the GraphiQL page (skipped: ${missingBrowser})`

let served: Served
beforeAll(async () => {
  buildPages()
  served = await serve()
})
afterAll(async () => {
  await served?.[Symbol.asyncDispose]()
})

describe('/graphiql', () => {
  it('is a page that may load from its own host only, and is asked for anew', async () => {
    const response = await fetch(`${served.url}/graphiql`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/)
  })

  it('has assets that browsers keep, and no more than that', async () => {
    const page = await (await fetch(`${served.url}/graphiql`)).text()
    const script = /<script[^>]* src="\.\/([^"]+)"/.exec(page)?.[1]
    const asset = await fetch(`${served.url}/${script}`)
    expect(asset.status).toBe(200)
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    for (const outside of [
      '/assets/',
      '/assets/none.js',
      '/assets/..%2f..%2f..%2f..%2fpackage.json',
      '/graphiql.html',
    ]) {
      expect((await fetch(served.url + outside)).status, outside).toBeGreaterThanOrEqual(400)
    }
  })

  it('takes a trailing slash to the page', async () => {
    expect((await fetch(`${served.url}/graphiql/`)).url).toBe(`${served.url}/graphiql`)
  })
})

describe.skipIf(missingBrowser !== undefined)(title, () => {
  let visitor: Visit

  beforeAll(async () => {
    visitor = await visit()
    await visitor.page.goto(`${served.url}/graphiql`)
    await visitor.page.getByRole('tab').first().waitFor()
  })
  afterAll(async () => {
    await visitor?.[Symbol.asyncDispose]()
  })

  it('opens every question in a tab, the first of them active', async () => {
    const { page } = visitor
    expect(await page.title()).toBe('三链 TriChain')
    expect(await page.getByRole('tab').count()).toBe(questions.length)
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('InnovationChains')
    await page.getByRole('region', { name: 'Operation Editor' }).getByText('黔南州有哪些产业创新链').waitFor()
  })

  it('answers the first question with data', async () => {
    const { page } = visitor
    await page.getByRole('button', { name: /^Execute query/ }).click()
    const response = page.locator('.graphiql-response')
    await response.getByText('"data"').waitFor()
    await response.getByText('"totalCount"').waitFor()
    await response.getByText('现代化工产业创新链').first().waitFor()
    expect(await response.innerText()).not.toContain('"errors"')
  })

  it('lists the questions in Chinese and goes to the chosen one', async () => {
    const { page } = visitor
    const list = page.getByRole('region', { name: '常用问题' })
    expect(await list.getByRole('listitem').count()).toBe(questions.length)
    await list.getByRole('button', { name: /代码表/ }).click()
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Enumerations')
    expect(await page.getByRole('tab').count()).toBe(questions.length)
  })

  it('opens the explorer, the history and the documentation', async () => {
    const { page } = visitor
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click()
    await page.locator('.graphiql-explorer-root').getByText('collaborationPaths').waitFor()
    await page.getByRole('button', { name: 'Show History' }).click()
    await page.getByRole('region', { name: 'History' }).getByText('InnovationChains').waitFor()
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.locator('.graphiql-doc-explorer').getByText('Query').first().waitFor()
  })

  it('keeps the tabs of who comes back, and reopens a closed question from the list', async () => {
    const { page } = visitor
    const tabs = page.getByRole('tab')
    await page.getByRole('button', { name: 'Close Tab' }).last().click()
    // GraphiQL stores the tabs half a second later. As text: the tests are checked without the types of a browser.
    await expect
      .poll(() => page.evaluate<number>("JSON.parse(localStorage.getItem('graphiql:tabState')).tabs.length"))
      .toBe(questions.length - 1)
    await page.reload()
    await tabs.first().waitFor()
    expect(await tabs.count()).toBe(questions.length - 1)
    await page.getByRole('button', { name: 'Show 常用问题' }).click()
    await page
      .getByRole('region', { name: '常用问题' })
      .getByRole('button', { name: /PolicyBasis/ })
      .click()
    await page.getByRole('tab', { name: 'PolicyBasis', selected: true }).waitFor()
    await page.getByRole('region', { name: 'Operation Editor' }).getByText('这些政策依据哪些上位文件').waitFor()
  })

  it('is not blank, asks no other host and raises no error', async () => {
    const { page, requests, errors } = visitor
    const png = await page.screenshot({ path: join(tmpdir(), 'trichain-screens', 'graphiql.png') })
    expect(
      requests.filter((url) => !/^(data|blob):/.test(url)).filter((url) => !url.startsWith(`${served.url}/`)),
    ).toEqual([])
    expect(requests.some((url) => url.includes('graphql.worker'))).toBe(true)
    expect(errors).toEqual([])
    const blank = await page.context().newPage()
    expect(await colours(blank, png)).toBeGreaterThan(200)
  })

  it('gives all pages of the current question as a file', async () => {
    const { page } = visitor
    await page.goto(
      `${served.url}/graphiql#${new URLSearchParams({ query: '{ chains(first: 1) { nodes { id name } } }', variables: '{}' })}`,
    )
    await page.reload()
    await page.getByRole('tab').first().waitFor()
    const list = page.getByRole('region', { name: '常用问题' })
    if (!(await list.isVisible())) await page.getByRole('button', { name: /常用问题/ }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      list.getByRole('button', { name: 'CSV', exact: true }).click(),
    ])
    const text = readFileSync(await file.path(), 'utf8')
    const { data } = (await (
      await fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query": "{ chains { totalCount } }"}',
      })
    ).json()) as { data: { chains: { totalCount: number } } }
    expect(text.trimEnd().split('\r\n').length).toBe(data.chains.totalCount + 1)
    expect(text.startsWith('\uFEFF标识,名称\r\n')).toBe(true)
  })
})
