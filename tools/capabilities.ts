import { writeFileSync } from 'node:fs'
import { capabilitiesDocument } from './docs/capabilities.js'

/** Writes the page that tells what can be asked. */
writeFileSync('docs/capabilities.md', capabilitiesDocument())
