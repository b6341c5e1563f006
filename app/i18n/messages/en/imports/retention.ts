import type { importRetention } from '#app/domain/imports/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const importRetentionWords: RetentionWordsOf<typeof importRetention> = {
  imports: {
    what: 'The name, size and fingerprint of a file that was checked or imported, who sent it, and how many rows it had',
    why: 'The same file is recognised when it comes again',
    goes: () => 'Removed a day after it was checked, a year after it was imported',
  },
  'import-files': {
    what: 'A file that was sent to be imported',
    why: 'Another process can read it where the first one ended',
    goes: () => 'Removed as soon as it is not needed any more, after a day at the latest',
  },
  'import-rows': {
    what: 'The rows of such a file as they were understood',
    why: 'Exactly the rows that were shown are imported',
    goes: () => 'Removed when they are imported or discarded, after a day at the latest',
  },
}
