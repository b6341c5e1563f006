import type { MessageTexts } from '#app/domain/messages.ts'
import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import type {
  ProblemWork,
  problemAuditActions,
  problemRetention,
} from '#app/domain/problems/manifest.ts'
import type { ProblemMessages } from '#app/domain/problems/messages.ts'
import type { ProblemReasons } from '#app/domain/problems/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import { count, numero } from '#app/i18n/format.ts'
import { complaints } from './complaints.ts'
import { problemMap } from './problem-map.ts'
import { problemWork } from './problem-work.ts'
import { problems } from './problems.ts'

const audit: Record<keyof typeof problemAuditActions, string> = {
  'problem-code-sent': 'Sent a code to confirm a report',
  'problem-reported': 'Reported a problem',
  'problem-handled': 'Answered a report of a problem',
  'problem-reopened': 'Opened a report again',
  'problem-followed': 'Follows a report',
  'problem-said-still': 'Said that it is still so',
  'problem-cleaned': 'Took personal details out of a report',
  'problem-complained': 'Said that a report of a problem breaks the rules',
  'problem-complaint-dismissed': 'Found that a report of a problem breaks no rule',
  'problem-hidden': 'Hid the words of a report',
  'problem-shown': 'Showed the words of a report again',
  'problem-sender-read': 'Looked at who sent a report',
  'problem-key-issued': 'Issued a key to a program that sends reports',
  'problem-key-ended': 'Ended the key of a program',
}

const retention: RetentionWordsOf<typeof problemRetention> = {
  problems: {
    what: 'A report of a problem: words, photos, place, who sent it, phone, what became of it',
    why: 'So that it is answered and everybody sees how the service works; its sender can delete the phone',
  },
  'problem-drafts': {
    what: 'A report that was not finished',
    why: 'So that nobody begins anew when the connection breaks',
    goes: (term) => `After it was begun: ${term}`,
  },
  'problem-voices': {
    what: 'Who follows which report and said “still so”',
    why: 'So that news reach them and each is counted once; who it is, is not published',
  },
  'problem-complaints': {
    what: 'Who said that which report breaks the rules, and what was answered; who said it is not published',
    why: 'So that nothing is hidden without a reason, and nothing is left unanswered',
  },
  'problem-windows': {
    what: 'By what lists find reports: kind, village, state, day that is due and how many follow it',
    why: 'So that the list opens quickly however many there are',
  },
  'problem-words': {
    what: 'Words of reports that everybody may read, and in which report they stand',
    why: 'So that a report is found quickly by a word',
  },
  'problem-keys': {
    what: 'Keys of programs that may send reports, as a fingerprint',
    why: 'So that it is known which programs may do so',
  },
}

const reasons: ReasonTexts<ProblemReasons> = {
  'problem-nowhere': () => 'Choose a village, describe the place in words or mark it on the map',
  'problem-draft-gone': () => 'This report was sent, or its time is over',
  'problem-too-many-photos': ({ max }) => `At most ${count(max, 'en')} photos`,
  'problem-sent-before': ({ number }) => `You have sent this before, as ${numero(number, 'en')}`,
  'problem-day-past': () => 'It has to be today or later',
  'problem-same-as-what': () => 'There is no other report of that number',
  'problem-same-as-repeat': () => 'That report is a repeat itself: write the number of the first',
  'problem-not-closed': () => 'The report is not closed',
  'problem-closed-long-ago': ({ days }) =>
    `It was closed more than ${count(days, 'en')} days ago: write a new report`,
  'problem-is-closed': () => 'The report is closed: if the problem is still there, say “still so”',
  'problem-own': () => 'This is your report',
  'problem-followed-before': () => 'You follow it already',
  'problem-still-before': () => 'You have said so before',
  'problem-key-ended': () => 'There is no such key, or it was ended',
}

const messages: MessageTexts<ProblemMessages> = {
  'problem-code': ({ code }) => ({
    subject: 'Ashar: code to confirm a report',
    text: `Ashar: the code to confirm your report of a problem is ${code}. It is good for 10 minutes. Tell it to nobody.`,
  }),
  'problem-taken': ({ number }) => ({
    subject: `Ashar: report ${numero(number, 'en')} was taken`,
    text: `Ashar: your report was taken as ${numero(number, 'en')}. Here you see its state, and can open it again or take personal details out:`,
  }),
  'problem-moderated': ({ number, hidden, reason }) => ({
    subject: hidden
      ? `Ashar: the words of your report ${numero(number, 'en')} were hidden`
      : `Ashar: the words of your report ${numero(number, 'en')} are shown again`,
    text: hidden
      ? `Ashar: the words of your report ${numero(number, 'en')} were hidden from the public page. Reason: ${reason} The report is handled as before.`
      : `Ashar: the words of your report ${numero(number, 'en')} are on the public page again. Reason: ${reason}`,
  }),
  'problem-complaint-answered': ({ number, hidden, reason }) => ({
    subject: `Ashar: answer about report ${numero(number, 'en')}`,
    text: hidden
      ? `Ashar: after what you said the words of report ${numero(number, 'en')} were hidden. Reason: ${reason}`
      : `Ashar: report ${numero(number, 'en')} was left as it is. Reason: ${reason}`,
  }),
  'problem-changed': ({ number, state, mine }) => ({
    subject: `Ashar: the state of report ${numero(number, 'en')} has changed`,
    text: mine
      ? `Ashar: your report ${numero(number, 'en')}: ${problems.states[state]}.`
      : `Ashar: report ${numero(number, 'en')}, which you follow: ${problems.states[state]}.`,
  }),
}

const about = ({ number, title }: { number: number; title: string }) =>
  `${numero(number, 'en')}. ${title}`

const work: WorkTextsOf<ProblemWork> = {
  'problem-reply': { name: 'Answer to a report', about, button: 'Answer' },
  'problem-promised': { name: 'What was promised', about, button: 'Write its state' },
  'problem-reopened': { name: 'Report opened again', about, button: 'Answer' },
  'problem-complaints': {
    name: 'Breach in a report',
    about: (given) => `${about(given)} (${count(given.count, 'en')})`,
    button: 'Consider',
  },
  'problem-still-so': {
    name: 'Closed, and still so',
    about: (given) => `${about(given)} (${count(given.voices, 'en')})`,
    button: 'Look',
  },
}

export const problemCatalogue = {
  texts: { complaints, problems, problemMap, problemWork },
  reasons,
  messages,
  audit,
  work,
  own: { problems: 'My reports' },
  sections: { problems: 'Reports' },
  retention,
}
