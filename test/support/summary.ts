import type { Reporter, TestModule } from 'vitest/node'

/**
 * Ends every run with one plain line, for people and for scripts: `N passed, N failed`, and `, N skipped` if any were.
 */
export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      let failed = 0
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        count[state]++
        if (state === 'failed') failed++
      }
      // A file that can't be loaded, or whose hooks fail, has no failed test to show for it.
      if (module.state() === 'failed' && failed === 0) count.failed++
    }
    const skipped = count.skipped + count.pending
    console.log(`${count.passed} passed, ${count.failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
  }
}
