import type { FrameReasons, ReasonTexts } from '#app/domain/reasons.ts'
import { count, deadline, plural } from '#app/i18n/format.ts'
import type { frame as source } from '../../ky/frame/frame.ts'
import { country } from './country.ts'

export const frame: typeof source = {
  product: 'Ashar',
  demonstration: 'demonstration',
  skip: 'Skip to content',
  numbersPublic: 'Let everybody see this number',
  sections: 'Sections',
  language: 'Language',
  signIn: 'Sign in',
  myPage: 'My page',
  errorPrefix: 'Error: ',
  menuWord: 'Menu',
  nowWord: 'now',
  menuState: {
    voting: (days: number | null) =>
      days === null
        ? 'open'
        : days === 0
          ? 'open, last day today'
          : plural(days, 'en', {
              one: `open, ${count(days, 'en')} day left`,
              other: `open, ${count(days, 'en')} days left`,
            }),
    year: (year: number) => String(year),
  },
  menu: {
    budget: 'Budget',
    proposals: 'Proposals',
    vote: 'Vote',
    results: 'Results',
    delivery: 'Delivery',
    hearings: 'Hearings',
    services: 'Services',
    plans: 'Plans',
  },
  phone: 'Phone',
  som: 'som',
  number: (number: number) => `No. ${number}`,
  wayBack: 'You are here',
  footer: {
    takingPart: 'How to take part',
    contact: 'Where to turn',
    privacy: 'Privacy',
    documents: 'Documents',
    openData: 'Open data',
    accessibility: 'Accessibility',
    notPromised: 'What we do not promise',
  },
  now: {
    heading: 'What is on now',
    until: (ends) => ['Until', `${deadline(ends, 'en')}.`],
    daysLeft: (days: number) =>
      days === 0
        ? 'Today is the last day.'
        : plural(days, 'en', {
            one: `${count(days, 'en')} day left.`,
            other: `${count(days, 'en')} days left.`,
          }),
  },
  form: {
    written: 'What you wrote, so that you can copy it:',
    optional: '(optional)',
    faultAhead: 'Error: ',
    left: (left: number) =>
      left < 0
        ? plural(-left, 'en', {
            one: `${count(-left, 'en')} character too many.`,
            other: `${count(-left, 'en')} characters too many.`,
          })
        : plural(left, 'en', {
            one: `${count(left, 'en')} more character fits.`,
            other: `${count(left, 'en')} more characters fit.`,
          }),
    choose: 'Choose',
    kept: (name: string) => `Saved: ${name}`,
    steps: 'Steps',
    stepDone: ' (done)',
    standsNow: (now: string) => (now ? `Saved now: ${now}` : 'Saved now: nothing'),
    shownBefore: (what) => `The page showed: ${what}`,
    showsNow: (what) => `Now it is: ${what}`,
    fromWhatStands: 'Discard what I wrote and start from what is saved now',
  },
  pagination: {
    label: 'Pages',
    previous: '← Previous',
    next: 'Next →',
    page: (page: string) => `Page ${page}`,
  },
  table: { sort: 'Sort by', show: 'Show as a table' },
  stage: { past: '(past)', present: '(now)', future: '(to come)' },
  failure: {
    of: failure,
    signInAdvice: 'Sign in, and you can go on.',
    otherSite: {
      title: 'This form was sent from another site',
      advice:
        'It was not accepted. Open the page of the portal yourself and send the form from there.',
    },
    openAgain: 'Open the page again',
    home: 'Go to the home page',
    signIn: 'Sign in',
    reference: 'If you ask the ayil okmotu about this, tell them this code:',
  },
  country,
}

function failure(status: number, sent = true, told = false): { title: string; advice: string } {
  if (status === 404 && told) return nothingHere
  if (status === 409 && !sent) return notNow
  return failures[status] ?? (status < 500 ? failureElse : bug)
}

/** Not yet or no longer, as the reason says. */
const nothingHere = {
  title: 'There is nothing to show here',
  advice: 'You find everything else from the home page.',
}
const bug = {
  title: 'Something went wrong on our side',
  advice: 'Try once more. If it happens again, call the ayil okmotu and tell them the code below.',
}
/** What a link led to, where nothing was sent that could be lost. */
const notNow = {
  title: 'This is not possible now',
  advice: 'Go back to see how things stand.',
}
const failureElse = {
  title: 'We could not do what was asked',
  advice: 'Go back and try again.',
}
const failures: Record<number, { title: string; advice: string }> = {
  403: {
    title: 'You cannot do this now',
    advice: 'If you have questions, call the ayil okmotu: the number is at the end of the page.',
  },
  404: {
    title: 'There is no such page',
    advice: 'Check the address, or look for it from the home page.',
  },
  409: {
    title: 'Something has changed in the meantime',
    advice: 'Open the page again to see how things stand. What you sent was not saved.',
  },
  413: {
    title: 'What was sent is too large',
    advice: 'Go back: what you wrote is still there. Make it shorter and send it again.',
  },
  422: {
    title: 'Some of what was sent cannot be used',
    advice: 'Go back and check what you wrote.',
  },
  429: {
    title: 'Too many tries',
    advice: 'Wait a little and try again.',
  },
  503: {
    title: 'The portal is not working at the moment',
    advice: 'Open it again in a few minutes. What was saved is not lost.',
  },
}

export const frameReasons: ReasonTexts<FrameReasons> = {
  'check-the-fields': ({ count: faults }) =>
    plural(faults, 'en', {
      one: 'One place needs a correction',
      other: `${count(faults, 'en')} places need a correction`,
    }),
  'not-here': () => 'There is no such page, or it has moved',
  'asks-unknown': () =>
    'What this address asks for is not known, and nothing was done. Open the page again and press its button',
  'stands-otherwise': () =>
    'This was changed after you opened the page, perhaps by yourself in another window, so nothing was saved. Fields you had not changed now hold what is saved; where both of you changed the same, what is saved stands beside what you wrote. Send again to save yours',
  'form-already-sent': () => 'This form was sent before. It was not saved a second time',
  'form-too-large': () => 'This form is larger than what can be taken; it was not saved',
  'something-went-wrong': () =>
    'Something went wrong on our side. What you wrote was not saved; send it again',
}
