import { hours, type Retention } from '../retention-rule.ts'

export const documentRetention = {
  files: {
    about: 'person',
    stays: { since: 'at', seconds: hours(48), job: 'remove-unused-files' },
  },
  'municipal-documents': {
    about: 'office',
    stays: 'always',
  },
} as const satisfies Retention
