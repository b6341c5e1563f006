import { count } from '#app/i18n/format.ts'
import type { checkWork as source } from '../../ky/evaluation/work.ts'

export const checkWork: typeof source = {
  'assign-checks': {
    name: 'Assign checks',
    about: ({ count: waiting }) =>
      waiting === 1
        ? 'One proposal has nobody to check it'
        : `${count(waiting, 'en')} proposals have nobody to check them`,
    button: 'Assign',
  },
  'check-proposal': {
    name: 'Check a proposal',
    about: ({ number, title }) => `No. ${number}: “${title}”`,
    button: 'Check',
  },
  'judge-again': {
    name: 'Give the conclusion again',
    about: ({ number, title, reason }) =>
      reason === null
        ? `No. ${number}: “${title}”. What was to be signed has changed`
        : `No. ${number}: “${title}”. Returned: ${reason}`,
    button: 'Correct it',
  },
  'decide-appeal': {
    name: 'Decide an appeal',
    about: ({ number, title }) => `No. ${number}: “${title}”`,
    button: 'Look into it',
  },
  'answer-reports': {
    name: 'Breach reported',
    about: ({ number, title, count: reports }) =>
      reports === 1
        ? `No. ${number}: “${title}”, one report`
        : `No. ${number}: “${title}”, ${count(reports, 'en')} reports`,
    button: 'Look into it',
  },
}
