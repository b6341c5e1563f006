import type { NumberedDeed, PlainDeed } from '#app/domain/deed.ts'
import { untilDay } from '#app/i18n/days.ts'

/** What was just done, above the page that follows. */
export const deeds: Record<PlainDeed, string> = {
  'check-returned':
    'Returned to the author. Once they correct it and answer, the proposal comes back to be checked.',
  'check-passed': 'Saved: the legal check is passed. Now feasibility and cost are checked.',
  'check-waits': 'Saved. It takes effect with the second signature.',
  'checks-assigned': 'The check has been assigned.',
  'appeal-decided': 'The decision on the appeal is saved.',
  moderated: 'The decision is saved.',
  'title-saved': 'The title is saved.',
  'exclusion-kept': 'Saved.',
  'list-published': 'The list is published.',
  'round-published': 'The round is published.',
  'round-changed': 'The round is saved.',
  'draft-deleted': 'The draft of the round is deleted.',
  'delivery-saved': 'Saved: everybody now sees the delivery like this.',
  'table-saved': 'Saved.',
  'hearing-saved': 'Saved.',
  'improvement-saved': 'Written down and published.',
  'facility-saved': 'Saved in the register.',
  'facility-ended': 'The register says now that it was closed.',
  'facility-kind-saved': 'The kind of service was saved.',
  'rating-kept': 'Your rating was taken. Until the quarter ends you can change it.',
  'reply-published': 'The reply was published.',
  'rating-hidden': 'What was written is no longer on the public page; the score stays counted.',
  'problem-followed': 'You follow it: a message comes when something changes.',
  'problem-reopened': 'It is open again and lies on the desk of the ayil okmotu.',
  'problem-said-still': 'Taken: the ayil okmotu will look again.',
  'problem-cleaned': 'Your personal details were taken from the public page.',
  'problem-handled': 'Published; whoever sent it and whoever follows it is told.',
  'problem-key-ended': 'The key opens nothing any more.',
  'levers-set': 'The groups of the simulator are saved.',
  'prices-saved': 'The price indices are saved.',
  'order-adopted': 'The order of consultation is published.',
  'unit-saved': 'What the register says is saved.',
  'unit-added': 'The village is in the register.',
  'unit-ended': 'Its end is written in the register.',
  'own-municipality-saved': 'What is said of the municipality is saved.',
  'municipality-created': 'The municipality was added. A message has gone to its admin.',
  'municipality-saved': 'What is said of the municipality is saved.',
  'municipality-suspended': 'The portal is suspended.',
  'municipality-resumed': 'The portal is open again.',
  'admin-invited': 'The admin was invited; a message has gone to them.',
  'colleague-added': 'The member of staff has been added and was sent a message.',
  'role-granted': 'The role has been given. It holds from the next page on.',
  'role-revoked': 'The role has been taken back. This holds from the next page on.',
  'second-factor-reset':
    'The sign-in code has been taken away. They set it up anew at the next sign-in.',
  'resident-identified':
    'The document is noted: in binding votes this account counts as its owner.',
  'own-data-saved': 'Your details are corrected.',
  'contact-changed': 'The phone or e-mail is changed.',
  'village-saved': 'Your village is saved.',
  'password-changed': 'The new password is saved.',
}

/** The same for what got a number and a day for its answer. */
export const receipts: Record<NumberedDeed, (number: number, due: Date) => string> = {
  'remark-sent': (number, due) =>
    `Your remark was accepted and is public: it is number ${number}. The ayil okmotu answers ${untilDay(due, 'en')}. You find it later on “My page”, under “My remarks”. A message tells you when it is answered.`,
  'question-sent': (number, due) =>
    `Accepted and public: it is number ${number}. The answer comes ${untilDay(due, 'en')}. You find it later on “My page”, under “My questions to hearings”. A message tells you when it is answered.`,
  'problem-sent': (number, due) =>
    `Your report was taken and published as number ${number}. It is answered ${untilDay(due, 'en')}.`,
}
