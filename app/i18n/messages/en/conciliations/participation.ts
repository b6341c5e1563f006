import { count } from '#app/i18n/format.ts'
import type { participation as source } from '../../ky/conciliations/participation.ts'

export const participation: typeof source = {
  title: (year) => `How residents took part: the budget of ${year}`,
  link: 'How residents took part: report',
  lead: 'Each figure is counted from what was written down, none is a guess. What cannot be known is called unknown.',
  columns: { figure: 'Figure', value: 'Number', how: 'How it is counted' },
  caption: 'Figures',
  unknown: 'unknown',
  hearings: {
    name: 'Hearings held',
    how: (counted) =>
      `Announced hearings on this budget that were held. Those who came were counted at ${count(counted, 'en')}.`,
  },
  participants: {
    name: 'Participants of hearings',
    how: 'The sum of those counted at hearings. Who came to two is counted twice: nobody writes down who it was.',
  },
  women: {
    name: 'Share of women',
    how: (women) =>
      women === null
        ? 'Of those counted at hearings. Nobody counted.'
        : `Of those counted at hearings, ${count(women, 'en')} women.`,
  },
  tables: { name: 'Conciliation tables', how: 'Announced ones whose meeting has begun.' },
  atTables: {
    name: 'Sat at those tables',
    how: (women) =>
      women === null
        ? 'Those counted in the protocol. Nobody counted.'
        : `Those counted in the protocol, ${count(women, 'en')} of them women. Not added to the participants of hearings.`,
  },
  questions: {
    name: 'Questions asked',
    how: 'Questions to announced hearings on this budget, also to those still to come or called off, and remarks that ask for an explanation. A question that became a remark is counted once.',
  },
  proposals: {
    name: 'Proposals received: remarks on lines',
    how: 'Remarks that ask for more, for less or for a mistake to be mended; repetitions do not count.',
  },
  hearingProposals: {
    name: 'Proposals received: to hearings',
    how: 'Said at hearings or sent to them, also to those still to come or called off, and not taken over as a remark on a line. Those that were are counted above, so nothing is counted twice.',
  },
  voices: {
    name: 'Support for remarks',
    how: 'How often “I say the same” was said. One person may support several remarks.',
  },
  reflected: {
    name: 'Proposals taken into account',
    how: 'Remarks whose answer says that they were taken into account, wholly or in part.',
  },
  changed: {
    name: 'Reflected in the adopted budget',
    how: 'Of those taken into account, the ones whose line changed in the adopted budget the way they asked.',
    before: 'Known once the kenesh has adopted the budget.',
  },
  hearingReflected: {
    name: 'Taken into account of the proposals at hearings',
    how: 'The answer to a proposal at a hearing does not mark whether it entered the budget.',
  },
}
