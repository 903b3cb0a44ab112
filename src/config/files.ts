import { z } from 'zod'

/** Where files are that are not the store. */
export const fileVariables = {
  TRICHAIN_AUDIT: z
    .string()
    .default('')
    .describe(
      'Folder of the audit, which is kept as soon as there are accounts; default: beside TRICHAIN_DATA, with -audit',
    ),
  TRICHAIN_AUDIT_HEADS: z
    .string()
    .default('')
    .describe(
      'Folder where is written how far the audit goes: best on another disk or machine; default: beside the audit, with -heads',
    ),
  TRICHAIN_AUDIT_KEY: z
    .string()
    .default('')
    .describe(
      'Key of the seals of the audit, 32 characters or more; default: a file beside the audit, with .key, made once',
    ),
  TRICHAIN_BACKUPS: z
    .string()
    .default('')
    .describe(
      'Folder for backups that administrators make in the workbench, and for the one that is made before a store of an earlier version is upgraded; default: beside TRICHAIN_DATA, with -backups',
    ),
  TRICHAIN_BRIEF_TEMPLATE: z
    .string()
    .default('')
    .describe(
      'Document of Word whose placeholders briefs fill; made by `trichain brief --new-template FILE.docx`, edited in Word; default: the built-in one',
    ),
}
