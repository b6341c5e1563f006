import type { DeliveryReasons } from '#app/domain/delivery/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, plural } from '#app/i18n/format.ts'
import type { delivery as source } from '../../ky/delivery/delivery.ts'

export const delivery: typeof source = {
  title: 'Progress',
  heading: 'How the funded proposals are carried out',
  about: 'Every proposal can be followed here until its opening: dates, who is responsible, money.',
  none: 'There is no proposal being carried out yet',
  noneAdvice: 'When the result of the vote is published, the funded proposals appear here.',
  stages: {
    design: 'Design',
    contract: 'Contract',
    work: 'Work',
    acceptance: 'Acceptance',
    opening: 'Opening',
  },
  done: 'Opened',
  late: 'Late',
  planned: (day) => `Planned: ${day}`,
  actual: (day) => `Done: ${day}`,
  columns: { project: 'Proposal', stage: 'Where it is', planned: 'Plan', spent: 'Spent' },
  total: 'Total',
  facts: {
    granted: 'Granted by the vote',
    planned: 'Planned cost',
    spent: 'Spent',
    variance: 'Why it differs',
    responsible: 'Responsible',
    nobody: 'nobody named yet',
    stage: 'Now',
  },
  nowIn: (stage, lateDays) =>
    lateDays === 0
      ? `Now: ${stage.toLowerCase()}.`
      : plural(lateDays, 'en', {
          one: `Now: ${stage.toLowerCase()}, ${count(lateDays, 'en')} day late.`,
          other: `Now: ${stage.toLowerCase()}, ${count(lateDays, 'en')} days late.`,
        }),
  opens: (day) => `Planned opening: ${day}.`,
  wasLate: (days, byFirst = false) =>
    plural(days, 'en', {
      one: `${count(days, 'en')} day late`,
      other: `${count(days, 'en')} days late`,
    }) + (byFirst ? ' by the first plan' : ''),
  isLate: (days, byFirst = false) =>
    plural(days, 'en', {
      one: `${count(days, 'en')} day late so far`,
      other: `${count(days, 'en')} days late so far`,
    }) + (byFirst ? ' by the first plan' : ''),
  firstPlanned: (day, times) =>
    `Planned first for ${day}, ${plural(times, 'en', {
      one: 'moved once',
      other: times === 2 ? 'moved twice' : `moved ${count(times, 'en')} times`,
    })}`,
  plannedNow: (day) => `Planned now for ${day}`,
  plannedAfterwards: 'its planned day was written down once it was done',
  changed: { planned: 'Planned day', actual: 'Day done' },
  noDay: 'no day',
  why: 'Reason',
  inTime: 'on time',
  paidHere: 'Chosen by residents and paid from this line',
  givenAndSpent: (given, spent) => `${given} granted, ${spent} spent`,
  stagesDone: (done, all) => `${count(done, 'en')} of ${count(all, 'en')} stages done`,
  openedOn: (day) => `Opened ${day}`,
  stageLate: (stage, days) =>
    plural(days, 'en', {
      one: `${stage}: ${count(days, 'en')} day late`,
      other: `${stage}: ${count(days, 'en')} days late`,
    }),
  builtHeading: (opened, onTheWay) =>
    onTheWay === 0
      ? plural(opened, 'en', {
          one: 'The one proposal is opened',
          other: `All ${count(opened, 'en')} proposals are opened`,
        })
      : opened === 0
        ? plural(onTheWay, 'en', {
            one: 'One proposal under way',
            other: `${count(onTheWay, 'en')} proposals under way`,
          })
        : plural(opened, 'en', {
            one: `One proposal opened, ${count(onTheWay, 'en')} under way`,
            other: `${count(opened, 'en')} proposals opened, ${count(onTheWay, 'en')} under way`,
          }),
  builtLead: (year, given, spent) =>
    `By vote, residents shared out ${given} of the ${year} budget. So far ${spent} has been spent.`,
  allBuilt: (year) => `All proposals chosen for the ${year} budget`,
  howDecided: 'How it was decided',
  money: 'Money',
  way: 'From the idea to the opening',
  photo: (title) => `Photo: ${title}`,
  events: {
    sent: 'Proposal sent in',
    edited: 'Text changed',
    voteOpened: 'Voting began',
    funded: (votes) =>
      plural(votes, 'en', {
        one: `Funded with ${count(votes, 'en')} vote`,
        other: `Funded with ${count(votes, 'en')} votes`,
      }),
    news: 'News',
  },
  allOf: 'Progress of all proposals',
  idea: 'The proposal itself',
  office: {
    title: 'Progress of a proposal',
    lead: 'What you write here can be seen by everybody at once.',
    responsible: 'Who is responsible',
    responsibleHint: 'Name and office',
    planned: 'Planned cost',
    spent: 'Spent so far',
    variance: 'Why it differs',
    varianceHint: 'If spending differs from the plan, write the reason',
    stagePlanned: (stage) => `${stage}: planned day`,
    stageActual: (stage) => `${stage}: day done`,
    planReason: 'Why the plan changes',
    planReasonHint:
      'Where a day or cost that was published is changed, write the reason: everybody sees it, with what stood before',
    note: 'What happened?',
    noteHint: 'One or two sentences for residents. May be left empty',
    photo: 'Photo',
    save: 'Save and publish',
    update: 'Update',
    listTitle: 'Delivery',
    listLead:
      'All proposals that got money by vote: those that are late first, counted from the first plan. Days of the stages: ✓ done, ▶ under way, ○ planned, ✕ late.',
    round: 'Round',
    lateDays: 'Days late by the first plan',
    stageFirst: (stage) => `${stage}: first planned day`,
    firstDay: (day) => `first ${day}`,
    undated: 'No day set',
    noPhoto: 'no photo',
    shows: 'Which stage the photos show',
    showsNone: 'No stage named',
    showsHint: (missing) => `Stages that are done and have no photo: ${missing.join(', ')}`,
  },
}

export const deliveryReasons: ReasonTexts<DeliveryReasons> = {
  'not-in-future': () => 'The day it was done cannot be after today',
  'stage-before-open': () => 'The stage before this one is not done. Write its day first',
  'before-earlier-stage': () => 'This day is before the day of the stage before it',
  'plan-change-needs-reason': () => 'A published plan is changed: write the reason',
  'variance-needs-reason': () => 'Spending differs from the plan: write the reason',
}
