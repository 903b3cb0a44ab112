import { mkdirSync, writeFileSync } from 'node:fs'
import { formatDocument } from '../src/import/document.js'
import { templateFiles } from '../src/import/templates.js'

/** Writes what is made from the tables of the import: the documentation of the format, and the empty files. */
mkdirSync('docs', { recursive: true })
mkdirSync('data/templates', { recursive: true })
writeFileSync('docs/dataset.md', formatDocument())
for (const [file, text] of templateFiles()) writeFileSync(`data/templates/${file}`, text)
