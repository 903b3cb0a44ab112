import { settings } from '../config.js'

/** Prints every variable the process reads. */
export function printSettings(): void {
  for (const { name, default: value, description } of settings())
    process.stdout.write(`${name}${value ? `=${value}` : ''}\n    ${description}\n`)
}
