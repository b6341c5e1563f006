import type { PhoneWord } from '#app/domain/visits/phone.ts'

const words: Record<PhoneWord, string> = {
  queued: 'Saved on this phone, not yet sent: {count}. The oldest is of {since}.',
  nothingQueued: 'Nothing on this phone waits to be sent.',
  offline:
    'There is no signal. As soon as there is one, it is sent by itself; closing the page loses nothing.',
  draft: 'Being filled in',
  waiting: 'On the phone',
  refused: 'Needs a decision',
  sent: 'Sent',
  others: 'Another monitor has measured it too: both are shown, each with its day.',
  open: 'Continue',
  remove: 'Remove',
  removeSure: 'Really remove',
  putOff: 'Take off the phone',
  saved: 'Saved on the phone: {at}. You can finish it later.',
  notSaved:
    'Not saved: there is no room on the phone. Make room and try again; do not close this page.',
  noPlace: 'Place not chosen yet',
  needPlace: 'To send it, choose the place first. What you wrote is saved.',
  photosKept: 'Photos saved: {count}, {size} KB.',
  removePhoto: 'Take the photo away',
  tooManyPhotos: 'Up to {max} photos go with one record.',
  whereDone: 'Noted: the portal keeps only how near you were.',
  whereFailed: 'The phone did not say where you are. You can send it all the same.',
  noStore:
    'This browser keeps nothing (perhaps a private window). Do not work without a signal: choose a place and fill in the plain form.',
  littleRoom: 'There is little room on the phone: {free} MB. Make room before you leave.',
  mayVanish:
    'If room runs out, the browser may delete these records by itself: send them as soon as there is a signal.',
  noWorker:
    'This browser cannot open the page without a signal. While the page is open, what you write is saved all the same.',
  ready: 'The page opens without a signal too: {count} places are on the phone.',
  another:
    'Somebody else has signed in on this phone, or somebody has signed out. Their records are safe: they are shown when that person signs in and opens this page once with a signal.',
  clockOff:
    'The clock of the phone is wrong by {minutes} minutes. Both times are noted, that of the phone and the true one.',
  noAnswer: 'No answer came, it is tried again ({tries}).',
  visitedAt: 'Time on the phone: {at}.',
}

/** The monitor's page on a phone without a signal, and the file that is carried away from it. */
export const monitorPhone = {
  heading: 'Where there is no signal',
  words,
  labels: {
    new: 'Choose the place later',
    send: 'Try to send now',
    carry: 'Save as a file',
    carryHint:
      'The last resort: the file can be carried away by cable or card. What is on the phone stays there.',
    bring: 'Take in from a file',
    place: 'Place',
    choose: 'I choose later',
    where: 'Confirm where I am',
    whereHint: 'Only that you are near is noted, not the way you went. Optional.',
    finish: 'Done, save',
    close: 'Finish later',
    records: 'Records on this phone',
  },
  bring: {
    title: 'Take in a file from the phone',
    lead: 'The file that the page of a monitor has saved. Each record is taken in once: what was sent before is not repeated.',
    file: 'File',
    send: 'Take in',
    taken: 'Taken in',
    refused: 'Not taken in',
    none: 'There are no records in the file',
    read: 'What became of it',
  },
}
